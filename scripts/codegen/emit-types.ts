/** `types.ts`: every type there is, from the one or two files that hold them. */
import type { Plan } from "./model.ts";

export function emitTypes({ webhooks }: Plan, banner: string, extension: string, hasPaths: boolean): string {
  const roots = ["components", "operations", "paths", ...(webhooks ? ["webhooks"] : [])];
  const schema = `${banner}export type * from "./schema${extension}";\n`;
  return !hasPaths ? schema : `${schema}export type { ${roots.join(", ")} } from "./paths${extension}";\n`;
}
