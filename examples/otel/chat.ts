import { trace } from "@opentelemetry/api";
import { ConsoleSpanExporter, NodeTracerProvider, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-node";
import Portkey from "portkey-fetch";
import { openTelemetry } from "portkey-fetch/otel";

// prints the spans; an application sends them in batches, with an exporter for its own backend
const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(new ConsoleSpanExporter())] });
provider.register();

const portkey = new Portkey({ provider: "@openai-prod", middleware: [openTelemetry()] });

await trace.getTracer("my-application").startActiveSpan("answer a question", async (span) => {
  const stream = await portkey.chat.completions.create({
    model: "gpt-4o-mini",
    messages: [{ role: "user", content: "Why is the sky blue?" }],
    stream: true,
    stream_options: { include_usage: true },
  });
  for await (const chunk of stream) console.log(chunk.choices[0]?.delta.content ?? "");
  // the span "chat gpt-4o-mini" ended with the stream, and it is a child of this one
  span.end();
});
await provider.shutdown();
