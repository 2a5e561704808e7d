import Portkey from "portkey-fetch";

// Google Vertex AI with an access token: `gcloud auth print-access-token`. A server that runs for longer than a token lives
// passes `vertexServiceAccountJson` instead, and the gateway gets tokens by itself.
const portkey = new Portkey({
  provider: "vertex-ai",
  authorization: process.env.VERTEX_ACCESS_TOKEN ?? "access-token",
  vertexProjectId: "my-project",
  vertexRegion: "europe-west4",
});
const chat = await portkey.chat.completions.create({
  model: "gemini-2.5-flash",
  messages: [{ role: "user", content: "Say hello" }],
});
console.log(chat.choices[0]?.message.content);
