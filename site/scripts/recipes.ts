/** The recipes: a page for each program in `examples/`, with the program as it is. The index in `examples/README.md` names and orders them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A program with what it is about. */
export interface Recipe {
  /** Its path within `examples/`, without the extension. */
  path: string;
  /** Its path within `examples/`. */
  file: string;
  title: string;
  /** The heading of the index under which it stands. */
  group: string;
  code: string;
  language: string;
}

/** All recipes of the index, in its order. A row has what a program is for, and links to one program or several. */
export function recipes(folder: string): Recipe[] {
  const index = readFileSync(join(folder, "README.md"), "utf8");
  const found: Recipe[] = [];
  for (const section of index.split(/^## /m).slice(1)) {
    const group = section.slice(0, section.indexOf("\n"));
    for (const [, words, cell] of section.matchAll(/^\| (.+?) +\| (.*\]\(.*)\|$/gm)) {
      const files = [...cell!.matchAll(/\]\(([\w./-]+\.(?:m?[jt]sx?|html|sh))\)/g)].map(([, file]) => file!);
      for (const file of files) {
        const name = file.split("/").at(-1)!.replace(/\.\w+$/, "").replaceAll("-", " ");
        found.push({
          path: file.replace(/\.\w+$/, "").replaceAll(".", "-"),
          file,
          title: `${words!.startsWith("`") ? words!.replaceAll("`", "") : capital(words!.replaceAll("`", ""))}${
            files.length > 1 ? `: ${name}` : ""
          }`,
          group,
          code: readFileSync(join(folder, file), "utf8"),
          language: file.split(".").at(-1)!.replace("mjs", "js"),
        });
      }
    }
  }
  return found;
}

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);

/** The page of a recipe. */
export function recipePage({ title, code, language, file }: Recipe): string {
  const install = file.includes("/")
    ? " The versions of the packages that it uses are in `examples/package.json`."
    : "";
  return `---
title: ${JSON.stringify(title)}
editLink: false
---

# ${title}

\`\`\`${language}
${code.trimEnd()}
\`\`\`

This program is \`examples/${file}\` of the repository. The tests run it as it stands here.${install}
`;
}

/** The list of all recipes. */
export function recipesPage(list: readonly Recipe[]): string {
  const groups = [...new Set(list.map(({ group }) => group))];
  return `---
title: Recipes
editLink: false
---

# Recipes

Programs of one page, ready to copy. The tests of the repository run each of them.
${
    groups.map((group) =>
      `\n## ${group}\n\n${
        list.filter((recipe) => recipe.group === group).map(({ path, title }) => `- [${title}](./${path})`).join("\n")
      }\n`
    ).join("")
  }`;
}
