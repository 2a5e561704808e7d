import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const file: any = await portkey.vectorStores.files.createAndPoll("vs_1", { file_id: "file-1" });
console.log(file.id, file.status);
