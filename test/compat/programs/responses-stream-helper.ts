import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const stream: any = await portkey.responses.stream({ model: "gpt-4.1", input: "Hello" });
stream.on("response.output_text.delta", (event: any) => console.log(event.delta));
console.log((await stream.finalResponse()).output[0].content[0].text);
