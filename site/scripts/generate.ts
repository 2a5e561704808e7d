/**
 * Writes the pages that follow from the code: the reference, the recipes and the data of the option table. They are not committed.
 *
 *     tsx scripts/generate.ts
 *
 * @module
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { documentedOptions } from "../../scripts/option-table.ts";
import { recipePage, recipes, recipesPage } from "./recipes.ts";
import { areaPage, areas, referencePage } from "./reference.ts";

const here = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

function write(path: string, text: string): void {
  mkdirSync(dirname(here(path)), { recursive: true });
  writeFileSync(here(path), text);
}

for (const folder of ["reference", "recipes", ".vitepress/generated"]) {
  rmSync(here(folder), { recursive: true, force: true });
}

const allAreas = areas();
write("reference/index.md", referencePage(allAreas));
for (const area of allAreas) write(`reference/${area.name}.md`, areaPage(area));

const allRecipes = recipes(here("../examples"));
write("recipes/index.md", recipesPage(allRecipes));
for (const recipe of allRecipes) {
  write(`recipes/${recipe.path}.md`, recipePage(recipe));
}

const shortType = (type: string) =>
  type.replace(/\breadonly /g, "").replace(
    /Readonly<Record<string, unknown>>/g,
    "object",
  );
write(
  ".vitepress/generated/options.json",
  JSON.stringify(
    documentedOptions().map((option) => ({
      ...option,
      type: shortType(option.type),
    })),
    null,
    1,
  ),
);
write(
  ".vitepress/generated/sidebar.json",
  JSON.stringify({
    areas: allAreas.map(({ name, title }) => ({
      text: title,
      link: `/reference/${name}`,
    })),
    recipes: [...new Set(allRecipes.map(({ group }) => group))].map((group) => ({
      text: group,
      items: allRecipes.filter((recipe) => recipe.group === group)
        .map(({ path, title }) => ({ text: title, link: `/recipes/${path}` })),
    })),
  }),
);
/** Where a document of the repository stands on the site. */
const PAGES: Readonly<Record<string, string>> = {
  "CHANGELOG.md": "/changelog",
  "MIGRATING.md": "/guide/from-portkey-ai",
  "SECURITY.md": "/guide/security",
  "#from-portkey-ai": "/guide/from-portkey-ai",
  "#from-openai": "/guide/from-openai",
};

/** A document of the repository. Links to files that the site does not have become plain text. */
function document(name: string): string {
  return readFileSync(here(`../${name}`), "utf8").replace(
    /\[([^\]]+)\]\((?!https?:)([^)\s]+)\)/g,
    (whole, text: string, target: string) => {
      const page = PAGES[target.replace(/^\.\//, "")];
      return page ? `[${text}](${page})` : target.startsWith("#") ? whole : text;
    },
  );
}

/** The section of MIGRATING.md that is about `portkey-ai`, as a page. */
function fromPortkeyAi(): string {
  const text = document("MIGRATING.md");
  const start = text.indexOf("\n## From `portkey-ai`");
  if (start < 0) return text;
  const end = text.indexOf("\n## From ", start + 1);
  return text.slice(start + 1, end < 0 ? undefined : end).replace(/^##/gm, "#");
}

write("changelog.md", `---\neditLink: false\n---\n\n${document("CHANGELOG.md")}`);
write(".vitepress/generated/security.md", document("SECURITY.md"));
write(".vitepress/generated/from-portkey-ai.md", fromPortkeyAi());
