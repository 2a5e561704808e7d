/** The site's code blocks are type-checked and run, and what its pages say of this repository is true. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { fileFromPath } from "portkey-fetch/node";
import Portkey from "portkey-fetch";
import {
  configExamples,
  drawConfig,
  readConfig,
  strategies,
  withCache,
  withRetry,
  withStrategy,
  withTarget,
} from "../../site/playground/config.ts";
import { readLiteral } from "../../site/playground/literal.ts";
import { readText, shellWords } from "../../site/playground/read.ts";
import { readFragment, writeFragment } from "../../site/playground/share.ts";
import {
  curlLine,
  fetchCode,
  headerLines,
  maskSecrets,
  pythonCode,
  typescriptCode,
} from "../../site/playground/write.ts";
import { areas, pythonExample, typescriptExample } from "../../site/scripts/reference.ts";
import { operations } from "../support/description.ts";
import { type StandIn, startStandIn } from "../support/stand-in.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** Blocks need a place in the repository, from where their imports resolve. */
const folder = `${root}site/.vitepress/generated-blocks/`;

const pages = ["guide", "parts"].flatMap((name) =>
  readdirSync(`${root}site/${name}`).sort().filter((file) => file.endsWith(".md")).map((file) => `site/${name}/${file}`)
);
const blocks = pages.flatMap((page) =>
  [
    ...readFileSync(`${root}${page}`, "utf8").matchAll(
      /^```ts( no-run)?\n([\s\S]*?)^```$/gm,
    ),
  ].map((
    [, mark, code],
    index,
  ) => ({
    name: `${page.replace(/^site\/|\.md$/g, "").replace("/", "-")}-${index + 1}`,
    code: code!,
    runs: mark === undefined,
  }))
);
const references = operations.map((operation) => ({
  name: operation.accessor,
  operation,
  code: typescriptExample(operation),
}));

let standIn: StandIn;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  for (const { name, code } of blocks) {
    writeFileSync(`${folder}${name}.ts`, `${code}\nexport {};\n`);
  }
  standIn = await startStandIn();
  vi.stubEnv("PORTKEY_API_KEY", "pk-test-key");
  vi.stubEnv("PORTKEY_BASE_URL", standIn.baseURL);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
  await standIn?.close();
});

/** What the compiler says of the files, in lines. */
function complaints(files: Record<string, string>): string[] {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, include: [] },
    ts.sys,
    root,
  );
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => Object.hasOwn(files, name) || fileExists(name);
  host.readFile = (name) => files[name] ?? readFile(name);
  host.getSourceFile = (name, version, ...rest) =>
    Object.hasOwn(files, name)
      ? ts.createSourceFile(name, files[name]!, version)
      : getSourceFile(name, version, ...rest);
  const program = ts.createProgram(Object.keys(files), options, host);
  return Object.keys(files).flatMap((name) => {
    const file = program.getSourceFile(name)!;
    return [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ].map((
      { messageText, start },
    ) =>
      `${name.slice(folder.length)}:${file.getLineAndCharacterOfPosition(start ?? 0).line + 1} ${
        ts.flattenDiagnosticMessageText(messageText, " ")
      }`
    );
  });
}

test("every TypeScript block of the guide and of the reference compiles", {
  timeout: 120_000,
}, () => {
  const all = [...blocks, ...references];
  expect(blocks.length).toBeGreaterThan(25);
  // the check itself finds what is wrong
  expect(
    complaints({
      [`${folder}wrong.ts`]: 'import Portkey from "portkey-fetch";\nnew Portkey({ traceld: "t-1" });\n',
    }),
  ).toHaveLength(1);
  expect(
    complaints(
      Object.fromEntries(
        all.map((
          { name, code },
        ) => [`${folder}${name}.ts`, `${code}\nexport {};\n`]),
      ),
    ),
  )
    .toEqual([]);
});

/** Runs an act without its output on the console. */
async function quietly(act: () => Promise<unknown>): Promise<void> {
  vi.spyOn(console, "log").mockReturnValue();
  vi.spyOn(console, "error").mockReturnValue();
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  try {
    await act();
  } finally {
    vi.restoreAllMocks();
  }
}

test.each(blocks.filter(({ runs }) => runs))(
  "the block $name runs, and sends only what the description knows",
  async ({ name }) => {
    const before = standIn.requests.length;
    await quietly(() => import(`${folder}${name}.ts`));
    expect(standIn.requests.slice(before).flatMap(({ problems }) => problems))
      .toEqual([]);
  },
);

const AsyncFunction = (async () => {}).constructor as new (
  ...args: string[]
) => (...args: unknown[]) => Promise<void>;

test.each(
  references.filter(({ operation }) => operation.node["x-websocket"] === undefined),
)(
  "the reference's example of $name asks for that operation, with nothing wrong in it",
  async ({ operation, code }) => {
    const before = standIn.requests.length;
    const program = new AsyncFunction(
      "Portkey",
      "fileFromPath",
      code.replace(/^import .*$/gm, ""),
    );
    const anyFile = (path: string) => fileFromPath(`${root}package.json`, { name: path });
    await quietly(() => program(Portkey, anyFile));
    const sent = standIn.requests.slice(before);
    expect(sent.flatMap(({ problems }) => problems)).toEqual([]);
    expect(sent[0]?.operation?.operationId).toBe(operation.operationId);
  },
);

test.each(references)("the Python of $name is a call of the same method with named arguments", ({ operation }) => {
  const code = pythonExample(operation);
  const [, method, args = ""] = /client\.([\w.]+)\((?:\n([\s\S]*?)\n)?\)/.exec(code)!;
  expect(method!.replaceAll("_", "").toLowerCase()).toBe(operation.accessor.toLowerCase());
  const names = [...args.matchAll(/^ {4}([^\s})\]"*][^=({"\n]*)=/gm)].map(([, name]) => name!);
  expect(names.filter((name) => !/^[a-z_][a-z0-9_]*$/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test("the reference has every operation once", () => {
  const names = areas().flatMap((area) => area.operations.map(({ accessor }) => accessor));
  expect(names.sort()).toEqual(
    operations.map(({ accessor }) => accessor).sort(),
  );
});

test("the tests named in what you can rely on exist", () => {
  const named = [
    ...readFileSync(`${root}site/guide/promises.md`, "utf8").matchAll(
      /`(test\/[^`]+)`/g,
    ),
  ].map((
    [, path],
  ) => path!);
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((path) => !existsSync(`${root}${path}`))).toEqual([]);
});

const secret = "pk-very-secret-1a2b3c";

test("readText() reads the same options from an object, a Python dictionary, header lines and curl", () => {
  const wanted = {
    traceId: "t-1",
    cacheForceRefresh: true,
    metadata: { city: "Zürich" },
  };
  const texts = [
    `{ traceId: 't-1', cacheForceRefresh: true, metadata: { city: "Zürich", }, } // any comment`,
    `{"trace_id": "t-1", "cache_force_refresh": True, "metadata": {"city": "Zürich"}}`,
    `const options = { "x-portkey-trace-id": "t-1", cache_force_refresh: true, metadata: '{"city":"Zürich"}' };`,
    `X-Portkey-Trace-Id: t-1\r\nx-portkey-cache-force-refresh: true\nx-portkey-metadata: {"city":"Z\\u00fcrich"}\nhost: a.b`,
    `curl -sS --url https://api.portkey.ai/v1/models -H 'content-type: application/json' -H "x-portkey-trace-id: t-1" \\\n` +
    ` --header=x-portkey-cache-force-refresh:true -H $'x-portkey-metadata: {"city":"Zürich"}'`,
  ];
  for (const text of texts) {
    expect(readText(text), text).toMatchObject({
      options: wanted,
      mistakes: [],
    });
  }
});

test("readText() tells every mistake, with what was probably meant, and keeps the rest", () => {
  const { options, mistakes } = readText(
    `{ traceld: "t-1", requestTimeout: "soon", spanId: "s-1", trace_id: "a", traceId: "b" }`,
  );
  expect(options).toEqual({ spanId: "s-1", traceId: "a" });
  expect(mistakes.map(({ key, suggestion }) => [key, suggestion])).toEqual([
    ["traceld", "traceId"],
    ["requestTimeout", undefined],
    ["traceId", undefined],
  ]);
});

test.each([
  "{",
  "{ a",
  "{ a: }",
  '{ a: "',
  "{ a: [1, }",
  "{ a: 1 } b",
  "nonsense",
  '{ a: "\\u12',
  "curl",
  `curl -H 'a`,
])(
  "readText() calls %j a mistake or nothing, and throws nothing",
  (text) => expect(() => readText(text)).not.toThrow(),
);

test("readLiteral() evaluates nothing and reaches no prototype", () => {
  expect(() => readLiteral("{ a: alert(1) }")).toThrow("expected");
  const read = readLiteral('{ "__proto__": { "polluted": true } }') as Record<
    string,
    unknown
  >;
  expect(Object.hasOwn(read, "__proto__")).toBe(true);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test("shellWords() reads what curlLine() writes", () => {
  const line = curlLine({ traceId: "it's", metadata: { text: 'a "b" $c' } }, {
    model: "it's",
  });
  const words = shellWords(line);
  expect(words).toContain("x-portkey-trace-id: it's");
  expect(words).toContain('{"model":"it\'s"}');
  expect(readText(line)).toMatchObject({
    options: { traceId: "it's", metadata: { text: 'a "b" $c' } },
    body: { model: "it's" },
  });
});

const withSecrets = [
  { apiKey: secret },
  { authorization: `Bearer ${secret}` },
  { virtualKey: secret },
  { awsSecretAccessKey: secret, awsSessionToken: secret },
  { vertexServiceAccountJson: { private_key: secret } },
  {
    config: {
      targets: [{ api_key: secret, provider: "openai" }, {
        aws_secret_access_key: secret,
      }],
    },
  },
  { headers: { authorization: secret, "x-my-token": secret } },
  { customHost: `https://user:${secret}@host.example/v1` },
  { customHost: `https://host.example/v1?api_key=${secret}` },
  { metadata: { note: secret } },
];

test.each(withSecrets)(
  "masked options show no secret in any form: %j",
  (options) => {
    const masked = maskSecrets(options);
    for (
      const write of [
        headerLines,
        curlLine,
        typescriptCode,
        pythonCode,
        fetchCode,
      ]
    ) {
      expect(write(masked)).not.toContain("very-secret");
    }
  },
);

test.each(withSecrets)("a shared address has no secret: %j", (options) => {
  const fragment = writeFragment({ options });
  expect(JSON.stringify(readFragment(fragment))).not.toContain("very-secret");
});

test.each([
  "",
  "#",
  "#p=",
  "#p=%%%",
  "#p=aaaa",
  `#p=${"a".repeat(30_000)}`,
  "#elsewhere",
])(
  "readFragment() takes %j for no state",
  (fragment) => {
    expect(readFragment(fragment)).toBeUndefined();
  },
);

test.each(Object.keys(configExamples))(
  "readConfig() finds nothing wrong with the example %s, and draws it",
  (name) => {
    const { config, mistakes } = readConfig(
      JSON.stringify(configExamples[name]),
    );
    expect(mistakes).toEqual([]);
    expect(drawConfig(config!).title).not.toBe("");
  },
);

test.each([
  ["{ targetz: [] }", 'did you mean "targets"'],
  ['{ strategy: { mode: "fallbak" }, targets: [{}, {}] }', '"fallback"'],
  ['{ strategy: { mode: "fallback" } }', "no targets"],
  ["{ targets: [{}] }", "no strategy"],
  [
    '{ strategy: { mode: "fallback" }, targets: [{}] }',
    "nothing to fall back to",
  ],
  [
    '{ strategy: { mode: "loadbalance" }, targets: [{ weight: 0 }, { weight: 0 }] }',
    "no target can be chosen",
  ],
  [
    '{ strategy: { mode: "conditional", conditions: [{ query: {}, then: "b" }], default: "a" }, targets: [{ name: "a" }] }',
    "names no target",
  ],
  ["{ retry: { attempts: 9 } }", "0 to 5"],
  ["[]", "expected object"],
  ["{ a: ", "the text ends"],
])("readConfig() says what is wrong with %s", (text, words) => {
  expect(readConfig(text).mistakes.map(({ message }) => message).join(" "))
    .toContain(words);
});

test.each([
  "null",
  "5",
  "{ strategy: null, targets: null }",
  "{ strategy: 5, targets: 7 }",
  '{ targets: [null, 5, "a"] }',
  '{ strategy: { mode: "conditional", conditions: [null, {}] }, targets: [{}] }',
  '{ strategy: { mode: "conditional", conditions: 5 }, targets: [{}] }',
  '{ strategy: { mode: "fallback", on_status_codes: 5 }, targets: [null, {}, {}] }',
  '{ strategy: { mode: "loadbalance" }, targets: [null, { weight: "a" }] }',
])(
  "a config of any shape is read and drawn without a failure: %s",
  (text) => {
    const { config } = readConfig(text);
    if (config) expect(() => drawConfig(config)).not.toThrow();
  },
);

test.each([{}, { provider: "@a" }, ...Object.values(configExamples)])(
  "buttons build a config without mistakes from %j",
  (config) => {
    for (const mode of strategies) {
      const built = withCache(
        withRetry(withTarget(withStrategy(config, mode))),
      );
      expect(readConfig(JSON.stringify(built)).mistakes).toEqual([]);
      expect(built.targets!.length).toBeGreaterThan(2);
    }
  },
);
