/** Writes options in each form, and the code that uses them. */
import { createHeaders, type PortkeyOptions, toSnakeCase } from "portkey-fetch/options";
import { EXAMPLE_BODY, urlOf } from "../../scripts/command/forms.ts";

export { curlLine, EXAMPLE_BODY, headerLines, maskSecrets } from "../../scripts/command/forms.ts";

/** Options as JSON in camelCase. */
export function camelJson(options: PortkeyOptions): string {
  return JSON.stringify(options, null, 2);
}

/** Options as JSON in snake_case. */
export function snakeJson(options: PortkeyOptions): string {
  return JSON.stringify(toSnakeCase(options), null, 2);
}

/** A value as a JavaScript literal. */
export function javascript(value: unknown, indent = 0): string {
  const inner = "  ".repeat(indent + 1);
  const outer = "  ".repeat(indent);
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    const items = value.map((item) => javascript(item, indent + 1));
    const line = `[${items.join(", ")}]`;
    if (line.length + outer.length < 80 && !line.includes("\n")) return line;
    return `[\n${items.map((item) => `${inner}${item},\n`).join("")}${outer}]`;
  }
  if (typeof value !== "object" || value === null) {
    return JSON.stringify(value) ?? "undefined";
  }
  const fields = Object.entries(value).map(([name, field]) =>
    `${/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)}: ${javascript(field, indent + 1)}`
  );
  if (fields.length === 0) return "{}";
  const line = `{ ${fields.join(", ")} }`;
  if (indent > 0 && line.length + outer.length < 80 && !line.includes("\n")) {
    return line;
  }
  return `{\n${fields.map((field) => `${inner}${field},\n`).join("")}${outer}}`;
}

/** A value as a Python literal. */
export function python(value: unknown, indent = 0): string {
  const inner = "    ".repeat(indent + 1);
  const outer = "    ".repeat(indent);
  if (value === null || value === undefined) return "None";
  if (value === true) return "True";
  if (value === false) return "False";
  if (typeof value !== "object") return JSON.stringify(value);
  const isList = Array.isArray(value);
  const [open, close] = isList ? "[]" : "{}";
  const items = isList
    ? value.map((item) => python(item, indent + 1))
    : Object.entries(value).map(([name, field]) => `${JSON.stringify(name)}: ${python(field, indent + 1)}`);
  const line = `${open}${items.join(", ")}${close}`;
  if (line.length + outer.length < 80 && !line.includes("\n")) return line;
  return `${open}\n${items.map((item) => `${inner}${item},\n`).join("")}${outer}${close}`;
}

/** The call with this library. */
export function typescriptCode(
  options: PortkeyOptions,
  body: unknown = EXAMPLE_BODY,
): string {
  return `import Portkey from "portkey-fetch";

const portkey = new Portkey(${Object.keys(options).length > 0 ? javascript(options) : ""});

const chat = await portkey.chat.completions.create(${javascript(body)});
console.log(chat.choices[0]?.message.content);
`;
}

/** The call with Portkey's Python SDK, whose options have these names. */
export function pythonCode(
  options: PortkeyOptions,
  body: unknown = EXAMPLE_BODY,
): string {
  const args = (fields: object) =>
    Object.entries(fields).map(([name, value]) => `    ${name}=${python(value, 1)},\n`).join("");
  const snake = args(toSnakeCase(options));
  const request = typeof body === "object" && body !== null ? args(body) : "";
  return `from portkey_ai import Portkey

client = Portkey(${snake && `\n${snake}`})

chat = client.chat.completions.create(${request && `\n${request}`})
print(chat.choices[0].message.content)
`;
}

/** The call with nothing but \`fetch\`. */
export function fetchCode(
  options: PortkeyOptions,
  body: unknown = EXAMPLE_BODY,
): string {
  const headers = {
    "content-type": "application/json",
    ...createHeaders(options),
  };
  return `const response = await fetch(${JSON.stringify(urlOf(options))}, {
  method: "POST",
  headers: ${javascript(headers, 1)},
  body: JSON.stringify(${javascript(body, 1)}),
});
if (!response.ok) throw new Error(await response.text());
const chat = await response.json();
console.log(chat.choices[0].message.content);
`;
}
