/**
 * The repository's name stands in one place: `repository` of package.json. All that follows from it is written by this script: `homepage`
 * and `bugs`, the badges of README, and the addresses of files that README and MIGRATING link to but the package does not contain.
 *
 *     npm run repository                  # checks that all of it fits
 *     npm run repository -- OWNER/NAME    # sets the name on GitHub, before the first release
 *
 * Until there is a name, the links are relative, there are no badges, and `npm run release` refuses to publish.
 *
 * @module
 */
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { root } from "./run.ts";

/** What follows from the name. */
export interface Texts {
  /** package.json */
  manifest: string;
  /** Documents by path. */
  documents: Record<string, string>;
}

/** Documents that are published, and read where the files beside them are missing. */
const DOCUMENTS = ["README.md", "MIGRATING.md"];
/** What is published beside them, so that a relative link to it works. */
const PUBLISHED = new Set([...DOCUMENTS, "CHANGELOG.md", "LICENSE"]);
const BADGES = /^(# .*\n)\n(?:\[!\[.*\n)+/;

/** The name, `OWNER/NAME`, or `undefined` as long as there is none. */
export function nameIn(manifest: string): string | undefined {
  const { repository } = JSON.parse(manifest) as { repository?: { url: string } };
  return /^git\+https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\.git$/.exec(repository?.url ?? "")?.[1];
}

/** The texts as they are with a name, whatever name they had. The same name twice changes nothing. */
export function withName({ manifest, documents }: Texts, name: string | undefined): Texts {
  const old = nameIn(manifest);
  const { repository: _, homepage: __, bugs: ___, ...rest } = JSON.parse(manifest) as Record<string, unknown>;
  const home = `https://github.com/${name}`;
  const fields = Object.entries(rest).flatMap(([key, value]) =>
    key === "license" && name !== undefined
      ? [
        ["repository", { type: "git", url: `git+${home}.git` }],
        ["homepage", `${home}#readme`],
        ["bugs", `${home}/issues`],
        [key, value],
      ]
      : [[key, value]]
  );
  return {
    manifest: `${JSON.stringify(Object.fromEntries(fields), null, 2)}\n`,
    documents: Object.fromEntries(
      Object.entries(documents).map(([path, text]) => {
        const plain = relative(text, old).replace(BADGES, "$1");
        if (name === undefined) return [path, plain];
        const linked = absolute(plain, name);
        return [
          path,
          path === "README.md" ? linked.replace(/^# .*\n/, (title) => `${title}\n${badges(name)}`) : linked,
        ];
      }),
    ),
  };
}

const blob = (name: string) => `https://github.com/${name}/blob/main/`;

function relative(text: string, name: string | undefined): string {
  return name === undefined ? text : text.replaceAll(`](${blob(name)}`, "](");
}

function absolute(text: string, name: string): string {
  return text.replace(
    /\]\((?![a-z]+:|#)([^)\s#]+)/g,
    (whole, path: string) => PUBLISHED.has(path) ? whole : `](${blob(name)}${path}`,
  );
}

function badges(name: string): string {
  const home = `https://github.com/${name}`;
  return [
    `[![CI](${home}/actions/workflows/ci.yml/badge.svg)](${home}/actions/workflows/ci.yml)`,
    `[![npm](https://img.shields.io/npm/v/portkey-fetch?label=npm)](${home}/releases)`,
    `[![JSR](https://img.shields.io/jsr/v/%40portkey-fetch/client?label=JSR)](${home}/releases)`,
    `[![Licence MIT](https://img.shields.io/badge/licence-MIT-blue)](${blob(name)}LICENSE)`,
    "",
  ].join("\n");
}

function main(name: string | undefined): void {
  const path = (file: string) => new URL(file, pathToFileURL(root.endsWith("/") ? root : `${root}/`));
  const read = (file: string) => readFileSync(path(file), "utf8");
  const texts: Texts = {
    manifest: read("package.json"),
    documents: Object.fromEntries(DOCUMENTS.map((file) => [file, read(file)])),
  };
  if (name !== undefined && !/^[\w.-]+\/[\w.-]+$/.test(name)) {
    process.stderr.write(`Give the name as OWNER/NAME, not as "${name}"\n`);
    process.exit(1);
  }
  const wanted = withName(texts, name ?? nameIn(texts.manifest));
  const files = { "package.json": [texts.manifest, wanted.manifest] } as Record<string, [string, string]>;
  for (const file of DOCUMENTS) files[file] = [texts.documents[file]!, wanted.documents[file]!];
  const different = Object.entries(files).filter(([, [is, should]]) => is !== should);
  if (name !== undefined) { for (const [file, [, should]] of different) writeFileSync(path(file), should); }
  else if (different.length > 0) {
    const list = different.map(([file]) => file).join(", ");
    process.stderr.write(`Run "npm run repository -- OWNER/NAME": ${list} does not fit "repository" in package.json\n`);
    process.exit(1);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main(process.argv[2]);
