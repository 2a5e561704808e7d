import process from "node:process";
import { session } from "./session.mjs";

const runtime = globalThis.Deno ? "deno" : globalThis.Bun ? "bun" : "node";
const { GATEWAY: baseURL, PROVIDER: customHost } = process.env;
console.log(
  JSON.stringify({
    runtime,
    version: process.versions[runtime],
    ...await session({ baseURL, customHost }),
  }),
);
