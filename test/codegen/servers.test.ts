import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { plan } from "../../scripts/codegen/index.ts";
import { temporary } from "./helpers/fixtures.ts";

async function planned(root: object[] | undefined, servers: object[], at: "operation" | "path") {
  using folder = temporary();
  const get = { operationId: "listPets", responses: {}, ...(at === "operation" ? { servers } : {}) };
  const document = {
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    ...(root === undefined ? {} : { servers: root }),
    paths: { "/pets": { get, ...(at === "path" ? { servers } : {}) } },
  };
  writeFileSync(join(folder.path, "openapi.json"), JSON.stringify(document));
  const { plan: { operations }, warnings } = await plan("openapi.json", { cwd: folder.path });
  return { spec: operations[0]!.spec, warnings: warnings.map(({ message }) => message).join("\n") };
}

const root = [{ url: "https://api.test/v1" }];

test.each([
  [root, "https://evil.test", "https://evil.test"],
  [root, "https://evil.test/v1", "https://evil.test"],
  [root, "//evil.test/x", "https://evil.test"],
  [root, "http://api.test/v1", "http://api.test"],
  [root, "https://api.test:8443/v1", "https://api.test:8443"],
  [root, "javascript:evil()", "javascript:evil()"],
  [undefined, "https://evil.test", "https://evil.test"],
])("a server of another origin is a warning, and stays data (%j, %s)", async (servers, url, origin) => {
  for (const at of ["operation", "path"] as const) {
    const { spec, warnings } = await planned(servers, [{ url }], at);
    expect(warnings).toContain(`Check the servers of GET /pets: it goes to "${origin}"`);
    expect(spec).toMatch(/^GET \/pets reply:any base:\S+$/);
  }
});

test.each(["https://api.test/v2", "https://api.test/v1/beta", "/v2", "\\\\\\\\evil.test"])(
  "a server of the same origin is none (%s)",
  async (url) => {
    expect((await planned(root, [{ url }], "operation")).warnings).toBe("");
  },
);

test("a server's variables cannot make another origin without a word", async () => {
  const url = "https://{host}/v1";
  const variables = { host: { default: "evil.test" } };
  expect((await planned(root, [{ url, variables }], "path")).warnings).toContain("https://evil.test");
});
