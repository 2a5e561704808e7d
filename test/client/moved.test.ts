import { inspect } from "node:util";
import { expect, test } from "vitest";
import Portkey, { OptionError } from "../../src/index.ts";

const make = () => new Portkey({ apiKey: "pk", provider: "@openai-prod" });
const read = (portkey: Portkey, name: string): unknown => (portkey as unknown as Record<string, unknown>)[name];

test.each([
  ["workspaces", "admin.workspaces"],
  ["users", "admin.users"],
  ["invites", "admin.users.invites"],
  ["userInvites", "admin.users.invites"],
  ["organization", "admin.organisation"],
  ["promptPartials", "prompts.partials"],
  ["logExports", "logs.exports"],
  ["rateLimits", "policies.rateLimits"],
  ["threads", "beta.threads"],
  ["apikeys", "apiKeys"],
  ["api_keys", "apiKeys"],
  ["virtualkeys", "virtualKeys"],
  ["virtual_keys", "virtualKeys"],
  ["fine_tuning", "fineTuning"],
  ["mcp_servers", "mcpServers"],
])("portkey.%s says that it is portkey.%s", (wrong, right) => {
  const portkey = make();
  for (const client of [portkey, portkey.withOptions({}), portkey.asOpenAI()]) {
    expect(() => read(client, wrong)).toThrow(OptionError);
    expect(() => read(client, wrong)).toThrow(`Use portkey.${right}: there is no portkey.${wrong}`);
  }
  expect(right.split(".").reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], portkey))
    .toBeTypeOf("object");
});

test("a client with names that moved can be shown, copied, compared and awaited", async () => {
  const portkey = make();
  expect(inspect(portkey)).not.toContain("workspaces");
  expect(() => inspect(portkey, { showHidden: true, getters: true })).not.toThrow();
  expect(JSON.stringify(portkey)).toBe("{}");
  expect({ ...portkey }).toEqual({});
  expect(Object.keys(portkey)).toEqual([]);
  const names: string[] = [];
  for (const name in portkey) names.push(name);
  expect(names).toEqual([]);
  expect("workspaces" in portkey).toBe(true);
  expect(Object.hasOwn(portkey, "workspaces")).toBe(false);
  expect(await portkey).toBe(portkey);
  expect(structuredClone({ ...portkey })).toEqual({});
  expect(portkey).toEqual(portkey);
  expect(String(portkey)).toBe("[object Object]");
});

test("a program may have a field of a name that moved", () => {
  class Mine extends Portkey {
    // @ts-expect-error -- the class has the name for something else
    override readonly users: number = 2;
  }
  expect(new Mine({ apiKey: "pk" }).users).toBe(2);
});
