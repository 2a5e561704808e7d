import Portkey from "portkey-fetch";
import { fileFromPath } from "portkey-fetch/node";

const portkey = new Portkey({ provider: "@openai-prod" });

const report = await fileFromPath(new URL("../README.md", import.meta.url), { name: "report.md" });
const saved = await portkey.files.create({ purpose: "assistants", file: report });
console.log(saved.id, report.type);
