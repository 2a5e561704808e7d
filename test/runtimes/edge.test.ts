/** workerd (Cloudflare Workers) and edge-runtime (Vercel) run a session with the installed package. */
import { join } from "node:path";
import { EdgeVM } from "@edge-runtime/vm";
import { build } from "esbuild";
import { expect, inject, test } from "vitest";
import { SESSION } from "../package/helpers/expected.ts";
import { bin, newFolder, run, writeFiles } from "../package/helpers/run.ts";

const settings = JSON.stringify({ baseURL: inject("gateway"), customHost: inject("provider") });

/** The session as one file in which nothing is left to import. */
async function bundle(format: "esm" | "iife", contents: string): Promise<string> {
  const { outputFiles: [file] } = await build({
    stdin: { contents, resolveDir: inject("consumer") },
    bundle: true,
    write: false,
    format,
    ...(format === "iife" && { globalName: "program" }),
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["workerd", "edge-light", "worker"],
    target: "es2022",
    logLevel: "error",
    tsconfigRaw: {},
  });
  return file!.text;
}

test("workerd runs the package", async () => {
  const folder = newFolder("workerd");
  writeFiles(folder, {
    "worker.js": await bundle(
      "esm",
      `import { session } from "./session.mjs";
       export default { async test() { console.log("RESULT " + JSON.stringify(await session(${settings}))); } };`,
    ),
    "config.capnp": `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (modules = [(name = "worker.js", esModule = embed "worker.js")], compatibilityDate = "2025-09-01")),
    (name = "internet", network = (allow = ["public", "private", "local"])),
  ],
);
`,
  });
  const { stdout, stderr } = await run(bin("workerd"), ["test", join(folder, "config.capnp")]);
  const result = /RESULT (\{.*\})/.exec(stdout + stderr)?.[1];
  expect(JSON.parse(result!)).toEqual(SESSION);
});

test("edge-runtime runs the package", async () => {
  const vm = new EdgeVM();
  vm.evaluate(await bundle("iife", `export { session } from "./session.mjs";`));
  const result = await vm.evaluate<Promise<unknown>>(`program.session(${settings})`);
  expect(JSON.parse(JSON.stringify(result))).toEqual(SESSION);
});
