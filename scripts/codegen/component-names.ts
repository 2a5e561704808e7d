/** Names of components: in references, and for what is hoisted from other files. */
import { pascalCase } from "./names.ts";
import { methods, sectionOf, type Token } from "./shape.ts";

/** The reference to a component, with everything in its name escaped. */
export function componentRef(section: string, name: string): string {
  const token = name.replaceAll("~", "~0").replaceAll("/", "~1");
  return `#/components/${section}/${/^[\w.~-]+$/.test(token) ? token : encodeURIComponent(token)}`;
}

/** The section and name of a reference that {@linkcode componentRef} made. */
export function componentOf(reference: string): { section: string; name: string } | undefined {
  const [, , section, token, ...rest] = reference.split("/");
  if (!reference.startsWith("#/components/") || section === undefined || token === undefined || rest.length > 0) {
    return undefined;
  }
  return { section, name: unescape(decode(token)) };
}

export function decode(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}

export function unescape(token: string): string {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** Words of a pointer that say nothing about what they lead to. */
const structural = new Set<string>([
  ...["components", "schemas", "definitions", "$defs", "properties", "paths", "content", "schema"],
  ...Object.values(sectionOf).filter((section) => section !== "responses"),
]);

/**
 * The name of a hoisted component: its key. For something inside another definition, that one's name and the way to it:
 * `#/components/schemas/Pet/properties/owner` is `PetOwner`.
 */
export function hoistedName(file: string, tokens: readonly Token[]): string {
  if (tokens.length === 0) {
    const base = decode(file.split(/[?#]/, 1)[0]!).split(/[\\/]/).pop()!;
    return base.replace(/\.(ya?ml|json)$/i, "") || "Root";
  }
  const words = tokens.map(String);
  const inside = words.some((word, index) =>
    index < words.length - 1 &&
    (["properties", "items", "paths", "allOf", "anyOf", "oneOf", "additionalProperties", "content"].includes(word) ||
      (methods as readonly string[]).includes(word) ||
      (word === "$defs" && index > 0))
  );
  const last = words.at(-1)!;
  // `#/components/parameters/page/schema` is about the page.
  if (!inside && !structural.has(last)) return last;
  return words.filter((word) => !structural.has(word)).map(pascalCase).join("") || last;
}
