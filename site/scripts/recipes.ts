/** The recipes: a page for each program in `examples/`, with the program as it is. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/** A program with what it is about. */
export interface Recipe {
  /** Its path within `examples/`, without the extension. */
  path: string;
  title: string;
  about: string;
  code: string;
  language: string;
}

/** What the small programs are about, which have no README line of their own. */
const TITLES: Readonly<Record<string, string>> = {
  chat: "A first call",
  errors: "Tell errors apart",
  "files-from-disk": "Upload a file from disk",
  files: "Upload bytes and read a file",
  forms: "Options in three forms",
  "guardrail-webhook": "Write a guardrail of your own",
  lists: "Go through a list",
  metadata: "See what the gateway did",
  openai: "With the openai package",
  "openapi-fetch": "With openapi-fetch",
  operations: "Standalone operations",
  paths: "Call any path",
  "per-call": "Options for one call and one tenant",
  prompts: "Run a saved prompt",
  streaming: "Stream an answer",
};

/** All recipes of a folder, by path. */
export function recipes(folder: string): Recipe[] {
  return programs(folder).map((file) => {
    const path = relative(folder, file).replace(/\.tsx?$/, "").replaceAll(
      "\\",
      "/",
    );
    const code = readFileSync(file, "utf8");
    const [heading, about] = readmeOf(folder, file);
    const comment = /^\/\*\*\s*([\s\S]*?)\s*\*\//.exec(code)?.[1]?.replace(
      /^\s*\* ?/gm,
      "",
    ).trim();
    return {
      path: path.replace(/\/(index|main)$/, ""),
      title: heading ?? TITLES[path] ?? words(path.split("/").at(-1)!),
      about: about ?? comment?.split("\n\n")[0] ?? "",
      code,
      language: file.endsWith("x") ? "tsx" : "ts",
    };
  }).sort((a, b) => (a.path < b.path ? -1 : 1));
}

function programs(folder: string): string[] {
  return readdirSync(folder).sort().flatMap((name) => {
    const file = join(folder, name);
    if (name === "node_modules" || name.startsWith(".")) return [];
    if (statSync(file).isDirectory()) return programs(file);
    return /\.tsx?$/.test(name) && !/\.(test|config|d)\.tsx?$/.test(name) ? [file] : [];
  });
}

/** Heading and first paragraph of a README beside the program, where its folder has one program. */
function readmeOf(
  folder: string,
  file: string,
): [string | undefined, string | undefined] {
  const own = join(file, "..");
  const readme = join(own, "README.md");
  if (own === folder || !existsSync(readme) || programs(own).length !== 1) {
    return [undefined, undefined];
  }
  const text = readFileSync(readme, "utf8");
  const heading = /^# (.*)$/m.exec(text)?.[1];
  const about = text.replace(/^# .*$/m, "").trim().split("\n\n")[0];
  return [heading, about];
}

function words(name: string): string {
  const text = name.replaceAll("-", " ");
  return text[0]!.toUpperCase() + text.slice(1);
}

/** The page of a recipe. */
export function recipePage(
  { title, about, code, language, path }: Recipe,
): string {
  return `---
title: ${JSON.stringify(title)}
editLink: false
---

# ${title}

${about}

\`\`\`${language}
${code.trimEnd()}
\`\`\`

This program is \`examples/${path}\` of the repository. The tests run it as it stands here.
`;
}

/** The list of all recipes. */
export function recipesPage(list: readonly Recipe[]): string {
  return `---
title: Recipes
editLink: false
---

# Recipes

Programs of one page, ready to copy. The tests of the repository run each of them.

${
    list.map(({ path, title, about }) => `- [${title}](./${path})${about ? `. ${about.replace(/\s+/g, " ")}` : ""}`)
      .join("\n")
  }
`;
}
