import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { exitCodes, type Io, main } from "../../scripts/cli.ts";
import { peers, requirePeer } from "../../scripts/codegen/peers.ts";
import { readFolder, temporary } from "./helpers/fixtures.ts";

const spec = `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets:
    get: { operationId: listPets, tags: [Pets], summary: List pets, responses: {} }
`;

/** A folder with files in it, and the command line run there. */
function shell(files: Record<string, string> = { "openapi.yaml": spec }) {
  const folder = temporary();
  const put = (name: string, text: string) => {
    mkdirSync(dirname(join(folder.path, name)), { recursive: true });
    writeFileSync(join(folder.path, name), text);
  };
  for (const [name, text] of Object.entries(files)) put(name, text);
  const run = async (line: string, more: Partial<Io> = {}) => {
    const [out, err]: [string[], string[]] = [[], []];
    const code = await main(line === "" ? [] : line.split(" "), {
      out: (text) => out.push(text),
      err: (text) => err.push(text),
      tty: false,
      cwd: folder.path,
      ...more,
    });
    return { code, out: out.join("\n"), err: err.join("\n") };
  };
  return { ...folder, put, run, [Symbol.dispose]: () => folder[Symbol.dispose]() };
}

const generate = "generate --spec openapi.yaml --out out";

test("main() generates, then finds everything up to date", async () => {
  using sh = shell();
  const first = await sh.run(generate);
  expect(first).toMatchObject({ code: exitCodes.ok, err: "" });
  expect(first.out).toContain("  + operations/pets.ts");
  expect(first.out).toContain("out: 1 operations");
  expect(await sh.run(generate)).toEqual({ code: 0, out: "out is up to date", err: "" });
  expect(readFolder(join(sh.path, "out")).get("operations/pets.ts")).toContain('from "portkey-fetch/runtime"');
});

test("main() shows steps and time on a terminal only", async () => {
  using sh = shell();
  const { out, err } = await sh.run(generate, { tty: true });
  expect(err).toBe("load …\nplan …\nemit …\ncheck …\nwrite …");
  expect(out).toMatch(/in \d+\.\d s$/);
});

test("main() with --check exits 1 and says why, and 0 when all is well", async () => {
  using sh = shell();
  await sh.run(generate);
  expect(await sh.run(`${generate} --check`)).toMatchObject({ code: exitCodes.ok });
  sh.put("openapi.yaml", spec.replace("listPets", "allPets"));
  sh.put("out/types.ts", "// by hand");
  const { code, out, err } = await sh.run(`${generate} --check`);
  expect(code).toBe(exitCodes.different);
  expect(out).toBe("");
  expect(err.split("\n").slice(0, 3)).toEqual([
    "out is not what openapi.yaml gives: generate it again",
    "  the description changed: openapi.yaml",
    "  edited by hand: types.ts",
  ]);
  expect(readFileSync(join(sh.path, "out/types.ts"), "utf8")).toBe("// by hand");
});

test("main() exits 2 with one line for each problem", async () => {
  using sh = shell({ "openapi.yaml": `${spec}    post: 3\n  x/{: {}\n` });
  expect(await sh.run(generate)).toEqual({
    code: exitCodes.refused,
    out: "",
    err: 'openapi.yaml:6:5: error: Make "post" an object: it is a number (#/paths/~1pets/post)\n' +
      'openapi.yaml:7:3: error: Close each brace of the path "x/{", and give each parameter a name (#/paths/x~1{)',
  });
});

test("main() with --json prints one object, also for problems", async () => {
  using sh = shell();
  const { out } = await sh.run(`${generate} --json`);
  expect(JSON.parse(out)).toMatchObject({ ok: true, upToDate: false, operations: 1, problems: [] });
  sh.put("openapi.yaml", "openapi: 4.0.0");
  const refused = await sh.run(`${generate} --json`);
  expect(refused).toMatchObject({ code: exitCodes.refused, err: "" });
  expect(JSON.parse(refused.out)).toEqual({
    ok: false,
    problems: [{
      severity: "error",
      message: 'Give a description in OpenAPI 3.0 or 3.1: this one says "4.0.0"',
      file: "openapi.yaml",
      line: 1,
      column: 1,
      pointer: "#/openapi",
    }],
  });
});

test.each([
  ["generate", "Add --spec FILE|URL\nerror: Add --out DIR"],
  [`${generate} --overlays x`, "Remove --overlays: it is unknown, did you mean --overlay"],
  [`${generate} more`, 'Remove "more": it belongs to no flag'],
  [`${generate} --check=yes`, "Write --check without a value"],
  ["generate --spec openapi.yaml --out", "Give --out a value: DIR"],
  [`${generate} --extension .mts`, 'Set --extension to .js or .ts, not ".mts"'],
  ["inspect", "Name one description: portkey-fetch inspect SPEC"],
  ["inspect openapi.yaml --watch", "Remove --watch: it is unknown"],
  ["genrate", 'Choose a command: generate, inspect or diff; "genrate" is none, did you mean generate'],
  ["dif", 'Choose a command: generate, inspect or diff; "dif" is none, did you mean diff'],
  ["serve", 'Choose a command: generate, inspect or diff; "serve" is none'],
  ["generate openapi.yaml", "Add --out DIR"],
  ["generate openapi.yaml out more", 'Remove "more": it belongs to no flag'],
  [
    "generate ftp://x.test/openapi.yaml out",
    'Give a file, or an address that begins with https:// or http://: "ftp://x.test/openapi.yaml" is neither',
  ],
])("main() explains what is wrong with %j", async (line, message) => {
  using sh = shell();
  expect(await sh.run(line)).toMatchObject({ code: exitCodes.refused, err: `error: ${message}` });
});

test("main() prints the help, and exits 2 when nothing was asked", async () => {
  using sh = shell();
  const { code, out } = await sh.run("--help");
  expect(code).toBe(0);
  for (const flag of ["--spec", "--out", "--overlay", "--check", "--watch", "--json", "--config", "Exit codes"]) {
    expect(out).toContain(flag);
  }
  expect(await sh.run("")).toEqual({ code: exitCodes.refused, out, err: "" });
});

test("main() prints the help of one command, and the version", async () => {
  using sh = shell();
  const { code, out } = await sh.run("inspect --help");
  expect(code).toBe(0);
  expect(out).toContain("portkey-fetch inspect SPEC");
  expect(out).not.toContain("--watch");
  expect((await sh.run("generate --help")).out).toContain("portkey-fetch generate SPEC DIR");
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  expect(await sh.run("--version")).toEqual({ code: 0, out: version, err: "" });
});

test("main() takes the description and the folder without flags", async () => {
  using sh = shell();
  expect(await sh.run("generate openapi.yaml out")).toMatchObject({ code: 0 });
  expect(await sh.run("generate openapi.yaml --out out")).toMatchObject({ code: 0, out: "out is up to date" });
  expect(await sh.run("generate out --spec openapi.yaml")).toMatchObject({ code: 0, out: "out is up to date" });
});

test("main() says how to call what it made, once", async () => {
  using sh = shell();
  const { out } = await sh.run("generate openapi.yaml out");
  expect(out.split("\n").slice(-5)).toEqual([
    "Call it:",
    '  import { Pets } from "./out/client.js";',
    '  const pets = new Pets({ baseURL: "https://…" });',
    "  console.log(await pets.pets.list());",
    "out: 1 operations",
  ]);
  expect((await sh.run("generate openapi.yaml out")).out).toBe("out is up to date");
});

test("main() leaves files out, and says so in the manifest", async () => {
  using sh = shell();
  await sh.run("generate openapi.yaml out --client-only");
  expect([...readFolder(join(sh.path, "out")).keys()]).not.toContain("paths.ts");
  expect(await sh.run("generate openapi.yaml out --client-only --check")).toMatchObject({ code: 0 });
  const all = await sh.run("generate openapi.yaml out --check");
  expect(all).toMatchObject({ code: exitCodes.different });
  expect(all.err).toContain("it was made with other options");
  await sh.run("generate openapi.yaml out --no-paths --no-openapi --no-client --no-check");
  expect([...readFolder(join(sh.path, "out")).keys()]).toEqual([
    ...["accessors.ts", "manifest.json", "names.lock.json", "operations.json", "operations/index.ts"],
    ...["operations/pets.ts", "resources/index.ts", "resources/pets.ts", "schema.ts", "types.ts"],
  ]);
});

test("main() sums up long lists of files", async () => {
  const paths = Array.from({ length: 30 }, (_, index) => `  /area${index}/x: { get: { responses: {} } }\n`).join("");
  using sh = shell({ "openapi.yaml": `openapi: 3.1.0\ninfo: { title: Many, version: "1" }\npaths:\n${paths}` });
  const { out } = await sh.run("generate openapi.yaml out");
  expect(out).toContain("  + operations/ (31 files)\n");
  expect(out).toContain("  + schema.ts\n");
  expect(out.split("\n").length).toBeLessThan(25);
});

test("main() makes what a description says printable, wherever it prints", async () => {
  const escape = "\\u001b]0;owned\\u0007\\u009b2J\\u202e";
  const evil = (title: string) =>
    `openapi: 3.1.0\ninfo: { title: "${title}", version: "${title}" }\n` +
    `paths: { "/a": { get: { operationId: a, tags: ["${title}"], deprecated: true, responses: {} } } }\n`;
  using sh = shell({ "openapi.yaml": evil(escape), "new.yaml": evil(`${escape}x`).replace("/a", `/${escape}`) });
  const lines = [
    "inspect openapi.yaml",
    "inspect openapi.yaml --json",
    "generate openapi.yaml out",
    "generate new.yaml other",
    "generate openapi.yaml third --json",
    `diff ${join(sh.path, "openapi.yaml")} ${join(sh.path, "new.yaml")}`,
    `diff ${join(sh.path, "openapi.yaml")} ${join(sh.path, "new.yaml")} --json`,
    `diff ${join(sh.path, "openapi.yaml")} ${join(sh.path, "new.yaml")} --format markdown`,
  ];
  for (const line of lines) {
    const { out, err } = await sh.run(line);
    // deno-lint-ignore no-control-regex
    expect([line, `${out}${err}`.match(/[^\n -~\u00a0-\u1fff\u2010-\u2027\u2030-\u205f…→]/g)]).toEqual([line, null]);
  }
});

test("main() gives a fault of the generator an exit code of its own", async () => {
  using sh = shell();
  const bug = await sh.run("inspect openapi.yaml", {
    out: () => {
      throw new Error("a fault");
    },
  });
  expect(bug).toMatchObject({ code: exitCodes.bug, err: expect.stringContaining("Report this as a bug") as string });
});

test("main() gives an overlay to paste where an operation needs a name", async () => {
  using sh = shell({ "openapi.yaml": spec.replace("tags: [Pets]", "x-method: nothing") });
  const { code, err } = await sh.run(generate);
  expect(code).toBe(exitCodes.refused);
  expect(err).toContain(
    `    - target: "$.paths['/pets'].get"\n      update: { x-method: pets.list }`,
  );
  sh.put(
    "overlay.yaml",
    err.split("\n").filter((line) => line.startsWith("  ")).map((line) => line.slice(2)).join("\n"),
  );
  expect(await sh.run(`${generate} --overlay overlay.yaml`)).toMatchObject({ code: 0 });
});

test.each([
  [
    '{ "openapi": "3.1.0" "info": {} }',
    "spec.json:1:22: error: Correct the JSON: Expected ',' or '}' after property value",
  ],
  ['{\n  "openapi": "3.1.0",\n  "info": {', "spec.json:3:12: error: Correct the JSON: "],
  ["{ openapi: [ }", "spec.json:1:3: error: Correct the JSON: "],
])("main() says what is wrong with JSON in its terms: %s", async (text, message) => {
  using sh = shell({ "spec.json": text });
  const { code, err } = await sh.run("generate spec.json out");
  expect(code).toBe(exitCodes.refused);
  expect(err).toContain(message);
  expect(err).not.toMatch(/flow|YAML/i);
});

test.each(["3.1", "3.0", "3", "3.2", '"3.2.0"'])(
  "main() generates from a description that says openapi: %s",
  async (version) => {
    using sh = shell({ "openapi.yaml": spec.replace("openapi: 3.1.0", `openapi: ${version}`) });
    const { code, err } = await sh.run(generate);
    expect(code).toBe(exitCodes.ok);
    if (version.startsWith('"')) expect(err).toBe("");
    else expect(err).toMatch(/^openapi\.yaml:1:1: warning: Put the version in quotes, as in openapi: "3\.[012]\.0"/);
  },
);

test("main() leaves out what OpenAPI 3.2 has beyond 3.1, with a warning for each", async () => {
  using sh = shell({
    "openapi.yaml": `openapi: 3.2.0
info: { title: Pets, version: "1" }
$self: https://pets.test/openapi.yaml
tags: [{ name: Pets, kind: nav, parent: All }]
paths:
  /pets:
    get: { responses: {}, parameters: [{ in: querystring, name: q, content: { text/plain: { schema: {} } } }] }
    query: { responses: { 200: { description: "" } } }
    additionalOperations: { COPY: { responses: {} } }
`,
  });
  const { code, err } = await sh.run(generate);
  expect(code).toBe(exitCodes.ok);
  expect(err).toContain("warning: QUERY /pets is left out: OpenAPI 3.1 has no such method");
  expect(err).toContain("warning: COPY /pets is left out: OpenAPI 3.1 has no such method");
  expect(err).toContain("warning: A parameter of /pets is left out");
});

test("main() says how to convert Swagger 2", async () => {
  using sh = shell({ "openapi.yaml": spec.replace("openapi: 3.1.0", 'swagger: "2.0"') });
  expect((await sh.run(generate)).err).toContain("`npx swagger2openapi FILE --outfile openapi.yaml` does it");
});

test("main() takes settings from a file, whose paths are relative to it, and flags win", async () => {
  using sh = shell({
    "api/openapi.yaml": spec,
    "api/portkey-fetch.json": JSON.stringify({
      spec: "openapi.yaml",
      out: "../made",
      extension: ".ts",
      allowHost: "a",
    }),
  });
  expect(await sh.run("generate --config api/portkey-fetch.json")).toMatchObject({ code: 0 });
  expect(readFolder(join(sh.path, "made")).get("types.ts")).toContain('"./schema.ts"');
  expect(await sh.run("generate --config api/portkey-fetch.json --out other --extension .js")).toMatchObject({
    code: 0,
  });
  expect(readFolder(join(sh.path, "other")).get("types.ts")).toContain('"./schema.js"');
  sh.put("portkey-fetch.config.json", JSON.stringify({ spec: "api/openapi.yaml", out: "found" }));
  expect(await sh.run("generate")).toMatchObject({ code: 0 });
  expect(readFolder(join(sh.path, "found")).size).toBeGreaterThan(5);
});

test("main() names everything that is wrong with a settings file", async () => {
  using sh = shell({ "s.json": JSON.stringify({ spce: "x", out: 3, overlay: [1], check: true }), "t.json": "{" });
  expect((await sh.run("generate --config s.json")).err).toBe([
    's.json: error: Remove "spce": it is unknown, did you mean spec',
    's.json: error: Make "out" a string',
    's.json: error: Make "overlay" a string or a list of them',
    's.json: error: Remove "check": it is unknown',
  ].join("\n"));
  expect((await sh.run("generate --config t.json")).err).toBe(
    "t.json: error: Correct the settings: the file is no JSON",
  );
  expect((await sh.run("generate --config u.json")).err).toBe(
    "u.json: error: Check the name: the settings cannot be read",
  );
});

test("main() inspects a description: areas, names and problems", async () => {
  using sh = shell();
  expect(await sh.run("inspect openapi.yaml")).toEqual({
    code: 0,
    out: "pets\n  pets.list                            GET    /pets\nPets: 1 operations in 1 areas, 0 types, 1 files",
    err: "",
  });
  const json = JSON.parse((await sh.run("inspect openapi.yaml --json")).out) as { areas: unknown };
  expect(json.areas).toMatchObject([{
    area: "pets",
    operations: [{ accessor: "pets.list", operationId: "listPets" }],
  }]);
  sh.put("openapi.yaml", spec.replace("/pets", "/pets{"));
  expect(await sh.run("inspect openapi.yaml")).toEqual({
    code: exitCodes.refused,
    out: "",
    err:
      'openapi.yaml:4:3: error: Close each brace of the path "/pets{", and give each parameter a name (#/paths/~1pets{)',
  });
});

test("main() compares two descriptions and exits 1 when callers break", async () => {
  using sh = shell({ "old.yaml": spec, "new.yaml": spec.replace("/pets:", "/animals:") });
  expect(await sh.run(`diff ${join(sh.path, "old.yaml")} ${join(sh.path, "old.yaml")}`)).toMatchObject({
    code: exitCodes.ok,
  });
  const { code, out } = await sh.run(`diff ${join(sh.path, "old.yaml")} ${join(sh.path, "new.yaml")}`);
  expect(code).toBe(exitCodes.different);
  expect(out).toContain("pets.list");
});

test("main() with --watch generates again after a change, also after a mistake", async () => {
  using sh = shell();
  const stop = new AbortController();
  const lines: string[] = [];
  let wake: (() => void) | undefined;
  const say = (text: string) => {
    lines.push(text);
    wake?.();
  };
  const until = async (text: string) => {
    while (!lines.some((line) => line.includes(text))) await new Promise<void>((resolve) => wake = resolve);
    lines.length = 0;
    // The watcher starts after the report.
    await new Promise((resolve) => setTimeout(resolve, 200));
  };
  const done = sh.run(`${generate} --watch`, { out: say, err: say, signal: stop.signal });
  await until("Watching openapi.yaml; Ctrl+C ends it");
  sh.put("openapi.yaml", "openapi: 3.1.0\n:");
  await until("error");
  sh.put("openapi.yaml", `${spec}  /shops: { get: { responses: {} } }\n`);
  await until("out: 2 operations");
  stop.abort();
  expect((await done).code).toBe(0);
});

test("main() exits 3 when the folder cannot be written", async () => {
  using sh = shell();
  sh.put("file", "");
  const { code, err } = await sh.run("generate --spec openapi.yaml --out file/out");
  expect(code).toBe(exitCodes.failed);
  expect(err).toMatch(/^error: Check the folder and its permissions \(E\w+\)/);
  expect(err).not.toContain("\n");
});

test("requirePeer() names the command that installs what is missing", () => {
  const packages = Object.values(peers).join(" ");
  expect(() => requirePeer("yaml", 'read "x.yaml"', "no-such-package")).toThrow(
    `Install "yaml" to read "x.yaml": npm install --save-dev ${packages}`,
  );
});
