import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test" });
const answer = await portkey.prompts.completions.create(
  { promptID: "pp-summary-1a2b3c@3", variables: { article: "The tide", length: "short" } },
  { metadata: { _user: "u-1", environment: "test" }, traceID: "trace-7" },
);
console.log(answer.id, answer.getHeaders()?.["trace-id"]);
