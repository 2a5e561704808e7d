/** Programs of the documentation, of `portkey-ai` and of reports, as their users wrote them. Checked by tsc. */
import Portkey, { createHeaders } from "../../src/index.ts";

declare const portkey: Portkey;
const messages = [{ role: "user" as const, content: "Hello" }];

export async function gatewayPlane(): Promise<void> {
  const { create } = portkey.chat.completions;
  await create({ model: "m", messages, modalities: ["image"] });
  await create({ model: "m", messages, modalities: ["text", "image"] });
  const image = {
    type: "image_url",
    image_url: { url: "https://example.com/a.png", media_resolution: "high" },
  } as const;
  await create({ model: "m", messages: [{ role: "user", content: [image] }] });
  await create({ model: "m", messages: [{ role: "user", content: [{ type: "image_url", image_url: "data:,x" }] }] });
  const media = { url: "gs://bucket/a.mp4", mime_type: "video/mp4" };
  await create({ model: "m", messages: [{ role: "user", content: [{ type: "image_url", image_url: media }] }] });
  await create({
    model: "m",
    messages: [{ role: "assistant", content: [{ type: "image_url", image_url: { url: "x" } }] }],
  });
  await create({ model: "m", messages: [{ role: "user", content: "x", foo: 1 }] });
  await create({ model: "m", messages, tools: [{ type: "code_execution" }] });
  await create({ model: "m", messages, tools: [{ type: "google_search", google_search: { exclude: ["x"] } }] });
  await create({ model: "m", messages, response_format: { type: "grammar", grammar: "root ::= x" } });
  await create({ model: "m", messages, audio: { voice: "alloy" }, service_tier: "of another word" });
  await create({
    model: "m",
    messages,
    modalities: ["text", "audio"],
    audio: { voice: "of tomorrow", format: "wave" },
  });
  const tools = [{ type: "function", function: { name: "f", parameters: { type: "object", properties: {} } } }];
  await create({ model: "m", messages: [{ role: "user", content: "x" }], tools });
  await portkey.embeddings.create({ input: "x" });
  await portkey.embeddings.create({
    model: "m",
    input: [{ text: "x", image: { base64: "x", mime_type: "image/png" } }],
  });
  await portkey.images.generate({ prompt: "x", style: "digital_illustration" });
  await portkey.batches.create({
    input_file_id: "file-1",
    endpoint: "/v1/chat/completions",
    completion_window: "24h",
    portkey_options: { "x-portkey-config": "pc-1" },
  });
  await portkey.batches.create({ requests: [{ custom_id: "a", params: { model: "m", max_tokens: 1, messages } }] });
  await portkey.batches.create({
    model: "m",
    job_name: "j",
    role_arn: "arn",
    input_file_id: "s3://x",
    output_data_config: { s3OutputDataConfig: { s3Uri: "s3://out" } },
    completion_window: "24h",
    endpoint: "/v1/chat/completions",
  });
  await portkey.batches.create({ input_blob: "https://x", endpoint: "/v1/chat/completions", completion_window: "24h" });
  await portkey.fineTuning.jobs.retrieve({ job_id: "ft-1" });
  await portkey.fineTuning.jobs.cancel({ job_id: "ft-1" });
}

export async function prompts(): Promise<void> {
  await portkey.prompts.completions.create({ promptID: "pp-1" });
  await portkey.prompts.completions.create({ prompt_id: "pp-1", variables: {} });
  const rendered = await portkey.prompts.render({ promptID: "pp-1", variables: {} });
  await portkey.chat.completions.create({ model: "m", messages: rendered.data.messages });
  await portkey.chat.completions.create(rendered.data);
  await portkey.prompts.create({ name: "n", collection_id: "c", string: "x", parameters: {} });
}

const config = { strategy: { mode: "fallback" }, targets: [{ provider: "openai", weight: 1 }] };

export function options(): unknown[] {
  return [
    new Portkey({ config }),
    createHeaders({ config }),
    new Portkey({ api_key: "pk", virtual_key: "vk", trace_id: "t" }),
    new Portkey({ apiKey: "pk", portkeyBeta: "assistants" }),
    portkey.withOptions({ config }),
    new Portkey({
      apiKey: "pk",
      middleware: [{
        onRequest({ request }) {
          request.headers.get("x");
        },
      }],
    }),
    portkey.configs.create({ name: "n", config }),
  ];
}

export async function controlPlane(): Promise<void> {
  await portkey.virtualKeys.create({
    name: "n",
    provider: "azure-openai",
    key: "k",
    resourceName: "r",
    deploymentConfig: [{ apiVersion: "v", deploymentName: "d" }],
  });
  await portkey.apiKeys.create({
    type: "workspace",
    "sub-type": "service",
    name: "n",
    workspaceId: "ws",
    scopes: ["a"],
  });
}
