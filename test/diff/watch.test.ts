import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readPublished } from "../../scripts/diff/published.ts";
import { watchPublished } from "../../scripts/diff/watch.ts";

const folder = fileURLToPath(new URL("fixtures/", import.meta.url));
const [first, second] = ["1".repeat(40), "2".repeat(40)];

/** A record of `old.yaml` of a fixture, and a host that has both files. */
async function watching(name: string, next = "new.yaml") {
  const record = join(mkdtempSync(join(tmpdir(), "spec-watch-")), "published.json");
  writeFileSync(
    record,
    JSON.stringify({ source: "https://specs.example/{commit}.yaml", commit: first, version: "", operations: {} }),
  );
  const files: Record<string, string> = {
    [`https://specs.example/${first}.yaml`]: "old.yaml",
    [`https://specs.example/${second}.yaml`]: next,
  };
  const asked: string[] = [];
  const look = (commit: string, gone: readonly string[] = []) =>
    watchPublished({
      commit,
      record,
      fetch: (input) => {
        asked.push(String(input));
        const file = files[String(input)];
        return Promise.resolve(
          file === undefined || gone.includes(file)
            ? new Response(null, { status: 404 })
            : new Response(readFileSync(`${folder}${name}/${file}`, "utf8")),
        );
      },
    });
  await look(first);
  asked.length = 0;
  return { record, look, asked };
}

test("watchPublished() says nothing and leaves the record alone when nothing changed", async () => {
  const { record, look } = await watching("shared-schema", "old.yaml");
  const before = readFileSync(record, "utf8");
  expect(await look(first)).toBeUndefined();
  expect(await look(second)).toBeUndefined();
  expect(readFileSync(record, "utf8")).toBe(before);
});

test("watchPublished() compares with the commit that the record names, and brings the record up to date", async () => {
  const { record, look, asked } = await watching("shared-schema");
  const told = await look(second);
  expect(asked).toContain(`https://specs.example/${first}.yaml`);
  expect(told).toContain("Suggested version: major: 1 breaking change, 1 compatible change.");
  expect(told).toContain("`chats.create`, `drafts.create`: `body.messages[].sender.age` required field added");
  expect(readPublished(record)).toMatchObject({ commit: second, version: "2.0.0" });
  expect(await look(second)).toBeUndefined();
});

test("watchPublished() tells by fingerprints what changed when the old file is gone", async () => {
  const { look } = await watching("description-only");
  const told = await look(second, ["old.yaml"]);
  expect(told).toContain("### Reworded\n\n- `POST /items`\n- `GET /items/{id}`\n");
  expect(told).toContain("Check the address: the server answered 404");
});

test("watchPublished() keeps nothing of the description but names and hashes", async () => {
  const { record, look } = await watching("description-only");
  await look(second);
  const { operations, ...rest } = JSON.parse(readFileSync(record, "utf8"));
  expect(rest).toEqual({ source: "https://specs.example/{commit}.yaml", commit: second, version: "1.0.1" });
  expect(Object.keys(operations)).toEqual(["POST /items", "GET /items/{id}"]);
  for (const prints of Object.values(operations)) expect(prints).toEqual([hash, hash]);
});

const hash: unknown = expect.stringMatching(/^[0-9a-f]{12}$/);

test("watchPublished() refuses what is no commit, and a record that is none", async () => {
  const { record, look } = await watching("cyclic");
  await expect(look("HEAD")).rejects.toThrow("Give --commit the full hash of a commit");
  writeFileSync(record, "{}");
  await expect(look(second)).rejects.toThrow("from version control: it is no record of a published description");
});

test("openapi/published.json is a record of the published description", () => {
  const record = readPublished(fileURLToPath(new URL("../../openapi/published.json", import.meta.url)));
  expect(Object.keys(record.operations).length).toBeGreaterThan(200);
});

test("spec-watch.yml pins its actions, and only the job that reads no description may write", () => {
  const path = fileURLToPath(new URL("../../.github/workflows/", import.meta.url));
  expect(readdirSync(path)).toContain("spec-watch.yml");
  const text = readFileSync(`${path}spec-watch.yml`, "utf8");
  const workflow = parse(text) as Workflow;
  expect(workflow.permissions).toEqual({});
  expect(workflow.on.schedule).toHaveLength(1);
  const { compare, propose } = workflow.jobs;
  expect(compare!.permissions).toEqual({ contents: "read" });
  expect(propose!.permissions).toEqual({ contents: "write", "pull-requests": "write" });
  for (const { steps } of [compare!, propose!]) {
    for (const { uses, run } of steps) {
      if (uses !== undefined) expect(uses).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
      // Values reach a shell through the environment alone.
      expect(run ?? "").not.toContain("${{");
    }
  }
  expect(text.match(/uses: .*/g)!.every((line) => / # v\d+\.\d+\.\d+$/.test(line))).toBe(true);
});

interface Workflow {
  permissions: object;
  on: { schedule: unknown[] };
  jobs: Record<string, { permissions: object; steps: { uses?: string; run?: string }[] }>;
}
