/** `types.ts`: an alias for every named schema and for what operations have of their own. */
import type { Plan, TypeAlias } from "./model.ts";
import { commentText } from "./text.ts";

export function emitTypes(plan: Plan, banner: string, extension: string): string {
  const roots = ["components", "operations", "paths", ...(plan.webhooks ? ["webhooks"] : [])];
  const used = roots.filter((root) => plan.types.some(({ type }) => type.includes(`${root}[`)));
  const lines = [banner];
  if (used.length > 0) lines.push(`import type { ${used.join(", ")} } from "./schema${extension}";\n`);
  lines.push(`export type { ${roots.join(", ")} } from "./schema${extension}";\n`);
  for (const alias of plan.types) lines.push(`\n${docComment(alias)}export type ${alias.name} = ${alias.type};\n`);
  return lines.join("");
}

function docComment({ doc, deprecated }: TypeAlias): string {
  const lines = doc === "" ? [] : commentText(doc).split("\n");
  if (deprecated !== undefined) lines.push(`@deprecated ${deprecated}`.trim());
  if (lines.length === 0) return "";
  return lines.length === 1
    ? `/** ${lines[0]} */\n`
    : `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`;
}
