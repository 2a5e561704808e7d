import { traceable } from "langsmith/traceable";
import Portkey from "portkey-fetch";

const portkey = new Portkey({ provider: "@openai-prod" });

// LangSmith's run and Portkey's log have the same id. Set LANGSMITH_TRACING and LANGSMITH_API_KEY to send the runs.
const ask = traceable(
  async (question: string, traceId: string) => {
    const chat = await portkey.chat.completions.create(
      { model: "gpt-4o-mini", messages: [{ role: "user", content: question }] },
      { traceId },
    );
    return chat.choices[0]?.message.content;
  },
  { name: "ask", run_type: "llm" },
);

console.log(await ask("Say hello", crypto.randomUUID()));
