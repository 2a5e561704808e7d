import { trace } from "@opentelemetry/api";
import { BasicTracerProvider, ConsoleSpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import Portkey from "portkey-fetch";
import { openTelemetry } from "portkey-fetch/otel";

// in an application, the SDK of your platform does this
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(new ConsoleSpanExporter())] });
trace.setGlobalTracerProvider(provider);

const portkey = new Portkey({ provider: "@openai-prod", middleware: [openTelemetry()] });

const stream = await portkey.chat.completions.create({
  model: "gpt-4o-mini",
  messages: [{ role: "user", content: "Why is the sky blue?" }],
  stream: true,
  stream_options: { include_usage: true },
});
for await (const chunk of stream) console.log(chunk.choices[0]?.delta.content ?? "");
// the span "chat gpt-4o-mini" ends here, with its tokens and finish reason
