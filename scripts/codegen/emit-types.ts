/** `types.ts`: every type there is, from the two files that hold them. */
import type { Plan } from "./model.ts";

export function emitTypes({ webhooks }: Plan, banner: string, extension: string): string {
  const roots = ["components", "operations", "paths", ...(webhooks ? ["webhooks"] : [])];
  return `${banner}export type * from "./schema${extension}";\nexport type { ${
    roots.join(", ")
  } } from "./paths${extension}";\n`;
}
