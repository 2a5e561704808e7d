import Portkey from "portkey-fetch";

const portkey = new Portkey({ provider: "@openai-prod" });

const upload = await portkey.uploads.uploadFileChunked(
  new File(['{"custom_id":"1"}\n'.repeat(1000)], "requests.jsonl"),
  { purpose: "batch" },
  { onProgress: ({ loaded, total }) => console.log(`${loaded} of ${total} bytes`) },
);
console.log(upload.status);
