import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { diff, formatDiff, type SpecDiff } from "../../scripts/spec-diff.ts";

const folder = fileURLToPath(new URL("fixtures/", import.meta.url));
const compare = (name: string): Promise<SpecDiff> => diff(`${folder}${name}/old.yaml`, `${folder}${name}/new.yaml`);

test("diff() writes a paragraph for the changelog", async () => {
  expect((await compare("renamed")).changelog).toBe(`### Breaking

- type removed: \`Item\`
- \`parts.list\`: alias removed: \`pieces.list\`
- \`parts.list\`: moved to another module: \`operations/parts\` → \`operations/pieces\`

### Changed

- \`goods.list\`: method renamed; the old name stays as a deprecated alias: \`items.list\` → \`goods.list\`
- \`parts.list\`: deprecated in favour of: \`goods.list\`
`);
  expect((await compare("operation-removed")).changelog).toBe(`### Breaking

- \`items.retrieve\` (\`GET /items/{id}\`) was removed
`);
  expect((await compare("operation-added")).changelog).toBe(`### Added

- \`items.retrieve\` (\`GET /items/{id}\`)
`);
  expect((await compare("description-only")).changelog).toBe(`### Documentation

- texts, examples, defaults or limits of 2 methods
`);
});

test("formatDiff() writes Markdown for a pull request", async () => {
  expect(formatDiff(await compare("limits"), "markdown")).toBe(`## Shop API 1.0.0 → 1.1.0

Suggested version: minor: 1 compatible change, 4 changes of documentation or limits.

### Changed

- \`items.retrieve\`: \`Item.name\` deprecated

### Documentation

- servers changed: \`https://one.example\` → \`https://two.example\`
- texts, examples, defaults or limits of 1 method

<details>
<summary>Documentation and limits</summary>

- servers changed: \`https://one.example\` → \`https://two.example\`
- \`items.retrieve\`: error replies: \`404 removed, 410 added\`
- \`items.retrieve\`: \`query.size\` default changed: \`3\` → \`4\`
- \`items.retrieve\`: \`query.size\` maximum changed: \`10\` → \`5\`

</details>
`);
});

test("formatDiff() lets no text of a description become markup, a mention or a terminal sequence", async () => {
  const result = await compare("hostile-names");
  const markdown = formatDiff(result, "markdown");
  expect(markdown).toContain("## Shop API 1.0.0 → 2&#96;&#60;b&#62;&#64;me");
  expect(markdown).toContain("`` reply.a`b\\u001b[31m ``");
  for (const text of [markdown, formatDiff(result, "text"), formatDiff(result, "json")]) {
    // deno-lint-ignore no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  }
});
