import { Document } from "@langchain/core/documents";
import { ChatPromptTemplate } from "@langchain/core/prompts";
import { ChatOpenAI, OpenAIEmbeddings } from "@langchain/openai";
import { createHeaders, PORTKEY_GATEWAY_URL } from "portkey-fetch";

const settings = {
  apiKey: "unused",
  configuration: {
    baseURL: process.env.PORTKEY_BASE_URL ?? PORTKEY_GATEWAY_URL,
    defaultHeaders: createHeaders({ apiKey: process.env.PORTKEY_API_KEY, provider: "@openai-prod" }),
  },
};
const documents = [
  new Document({ pageContent: "The porter keeps the keys." }),
  new Document({ pageContent: "The cat sleeps." }),
];

const embeddings = new OpenAIEmbeddings({ ...settings, model: "text-embedding-3-small" });
const [vectors, query] = await Promise.all([
  embeddings.embedDocuments(documents.map(({ pageContent }) => pageContent)),
  embeddings.embedQuery("Who keeps the keys?"),
]);
const closeness = (one: number[], other: number[]) =>
  one.reduce((sum, value, index) => sum + value * other[index]!, 0) / (Math.hypot(...one) * Math.hypot(...other));
const [best] = documents.toSorted((a, b) =>
  closeness(vectors[documents.indexOf(b)]!, query) - closeness(vectors[documents.indexOf(a)]!, query)
);

const prompt = ChatPromptTemplate.fromTemplate("Answer from this: {context}\n\nQuestion: {question}");
const chain = prompt.pipe(new ChatOpenAI({ ...settings, model: "gpt-4o-mini" }));
const answer = await chain.invoke({ context: best!.pageContent, question: "Who keeps the keys?" });
console.log(best!.pageContent, "→", answer.content);
