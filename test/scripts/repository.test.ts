/** What follows from the repository's name. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { nameIn, type Texts, withName } from "../../scripts/repository.ts";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const nameless = withName(
  {
    manifest: read("package.json"),
    documents: { "README.md": read("README.md"), "MIGRATING.md": read("MIGRATING.md") },
  },
  undefined,
);
const links = ({ documents }: Texts) =>
  Object.values(documents).flatMap((text) => [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!));

test("withName() sets repository, homepage and bugs, and leaves the rest of the manifest alone", () => {
  const { manifest } = withName(nameless, "ada/portkey-fetch");
  expect(nameIn(manifest)).toBe("ada/portkey-fetch");
  expect(JSON.parse(manifest)).toEqual({
    ...JSON.parse(nameless.manifest),
    repository: { type: "git", url: "git+https://github.com/ada/portkey-fetch.git" },
    homepage: "https://github.com/ada/portkey-fetch#readme",
    bugs: "https://github.com/ada/portkey-fetch/issues",
  });
});

test("withName() leaves no link of a published document that needs a file which is not published", () => {
  const targets = links(withName(nameless, "ada/portkey-fetch")).filter((target) => !/^(?:https:|#)/.test(target));
  for (const target of targets) expect(target).toMatch(/^(?:README|MIGRATING|CHANGELOG)\.md(?:#|$)|^LICENSE$/);
  expect(targets).not.toEqual([]);
});

test("withName() gives the README badges below its title", () => {
  const readme = withName(nameless, "ada/portkey-fetch").documents["README.md"]!;
  expect(readme.split("\n").slice(0, 3)).toEqual([
    "# portkey-fetch",
    "",
    expect.stringContaining("ada/portkey-fetch/actions"),
  ]);
  expect(nameless.documents["README.md"]).not.toContain("[![");
});

test("withName() can be repeated, changed and taken back", () => {
  const named = withName(nameless, "ada/portkey-fetch");
  expect(withName(named, "ada/portkey-fetch")).toEqual(named);
  expect(withName(withName(named, "grace/other"), "ada/portkey-fetch")).toEqual(named);
  expect(withName(named, undefined)).toEqual(nameless);
});

test("the repository's own files fit the name in package.json", () => {
  const own = {
    manifest: read("package.json"),
    documents: { "README.md": read("README.md"), "MIGRATING.md": read("MIGRATING.md") },
  };
  expect(withName(own, nameIn(own.manifest))).toEqual(own);
});
