/**
 * `resources/<area>.ts`: the methods of the client as interfaces, and `resources/index.ts`: the whole tree, as a type and
 * as the one table that the client reads.
 */
import type { InterfaceDeclarationStructure, MethodSignatureStructure, OptionalKind } from "ts-morph";
import { byCode } from "./json.ts";
import type { Plan, PlannedOperation, Signature } from "./model.ts";
import { camelCase, pascalCase, reservedTypes } from "./names.ts";
import { byArea, deprecation, docs, type FileOptions, type Morph, Scope, typeNames } from "./morph.ts";
import { propertyKey } from "./types.ts";

/** A namespace of the client: what is in it, by name. */
interface Space {
  readonly path: readonly string[];
  readonly spaces: Map<string, Space>;
  readonly methods: Map<string, Method>;
}

interface Method {
  readonly operation: PlannedOperation;
  /** Present on other names of an operation. */
  readonly deprecated?: string;
}

export function* emitResources(plan: Plan, morph: Morph, options: FileOptions): Generator<[string, string]> {
  const all = typeNames(plan);
  const { kinds } = morph;
  const roots = new Map<string, { area: string; name: string }[]>();
  for (const [area, operations] of byArea(plan.operations)) {
    const root = treeOf(operations, plan.portkey);
    const spaces = [...allSpaces(root)];
    const nameOf = interfaceNames(spaces);
    const scope = new Scope(nameOf.values(), all);
    scope.use("RequestOptions");
    const interfaces = spaces.map((space) => ({
      kind: kinds.Interface,
      ...interfaceOf(space, nameOf, scope, plan.portkey),
    }));
    const text = morph.print({
      statements: [
        ...scope.imports(options).map((item) => ({ kind: kinds.ImportDeclaration, ...item })),
        ...interfaces,
      ],
    });
    yield [`${area}.ts`, options.banner + text];
    for (const space of root.spaces.values()) {
      const list = roots.get(space.path[0]!) ?? [];
      list.push({ area, name: nameOf.get(space)! });
      roots.set(space.path[0]!, list);
    }
  }
  yield ["index.ts", options.banner + indexText(plan, roots, options)];
}

/** All methods of some operations, those of other names included. */
function treeOf(operations: readonly PlannedOperation[], portkey: boolean): Space {
  const root: Space = { path: [], spaces: new Map(), methods: new Map() };
  for (const operation of operations) {
    for (const [accessor, note] of accessorsOf(operation, portkey)) {
      const path = accessor.split(".");
      const name = path.pop()!;
      let space = root;
      for (const [index, part] of path.entries()) {
        let next = space.spaces.get(part);
        if (next === undefined) {
          next = { path: path.slice(0, index + 1), spaces: new Map(), methods: new Map() };
          space.spaces.set(part, next);
        }
        space = next;
      }
      if (!space.methods.has(name)) {
        // In one namespace the name alone says which method it is.
        const near = note?.replace(`\`${[...path, ""].join(".")}`, "`");
        const deprecated = near !== undefined && /^[^.]*$/.test(near) ? near : note;
        space.methods.set(name, { operation, ...(deprecated === undefined ? {} : { deprecated }) });
      }
    }
  }
  return root;
}

/** The accessor of an operation, and its other names with what replaces them: for Portkey `del` is one of each `delete`. */
function accessorsOf(operation: PlannedOperation, portkey: boolean): [accessor: string, replaced?: string][] {
  const { accessor, aliases } = operation;
  const all: [string, string?][] = [[accessor]];
  for (const alias of aliases) all.push([alias, `Use \`${accessor}\``]);
  for (const name of portkey ? [accessor, ...aliases] : []) {
    if (!/\.delete$/.test(name)) continue;
    const old = name.replace(/delete$/, "del");
    if (!all.some(([known]) => known === old)) all.push([old, `Use \`${accessor}\``]);
  }
  return all;
}

function* allSpaces(space: Space): Generator<Space> {
  for (const [, inner] of sorted(space.spaces)) {
    yield inner;
    yield* allSpaces(inner);
  }
}

function sorted<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].sort(([a], [b]) => byCode(a, b));
}

/** `chat.completions` → `ChatCompletions`; with underscores between the parts where that is taken. */
function interfaceNames(spaces: readonly Space[]): Map<Space, string> {
  const names = new Map<Space, string>();
  const taken = new Set<string>();
  for (const space of spaces) {
    const parts = space.path.map(pascalCase);
    const wishes = [parts.join(""), parts.join("_"), space.path.join("_")].map(besideRuntime);
    const name = wishes.find((candidate) => !taken.has(candidate)) ?? `${parts.join("_")}_${taken.size}`;
    taken.add(name);
    names.set(space, name);
  }
  return names;
}

/** A name that hides nothing which the file imports from the runtime, such as `Stream`. */
function besideRuntime(name: string): string {
  return reservedTypes.has(name) ? `${name}Methods` : name;
}

function interfaceOf(
  space: Space,
  nameOf: ReadonlyMap<Space, string>,
  scope: Scope,
  portkey: boolean,
): OptionalKind<InterfaceDeclarationStructure> {
  return {
    name: nameOf.get(space)!,
    isExported: true,
    properties: [
      ...sorted(space.spaces).map(([name, inner]) => ({
        name: propertyKey(name),
        type: nameOf.get(inner)!,
        isReadonly: true,
        docs: portkey ? docs(`Methods of \`portkey.${inner.path.join(".")}\`.`) : [],
      })),
      ...sorted(space.methods).flatMap(([name, { operation, deprecated }]) =>
        deprecated === undefined ? [] : [{
          name: propertyKey(name),
          type: methodType(operation, nameOf),
          isReadonly: true,
          docs: docs(deprecation(deprecated)),
        }]
      ),
    ],
    methods: sorted(space.methods).flatMap(([name, { operation, deprecated }]) =>
      deprecated === undefined ? methodsOf(name, operation, scope, portkey) : []
    ),
  };
}

/** Another name of an operation has the type of its method: `VirtualKeys["delete"]`. */
function methodType({ accessor }: PlannedOperation, nameOf: ReadonlyMap<Space, string>): string {
  const path = accessor.split(".");
  const method = path.pop()!;
  for (const [space, name] of nameOf) {
    if (space.path.join(".") === path.join(".")) return `${name}[${JSON.stringify(method)}]`;
  }
  throw new Error(`Cannot find the namespace of ${accessor}`);
}

function methodsOf(
  name: string,
  operation: PlannedOperation,
  scope: Scope,
  portkey: boolean,
): OptionalKind<MethodSignatureStructure>[] {
  return operation.signatures.map((signature, index) => ({
    name: propertyKey(name),
    docs: index === 0 ? docs(docOf(operation, signature)) : [],
    parameters: [
      ...signature.args.map((arg) => ({
        name: arg.name,
        type: scope.write(arg.type),
        hasQuestionToken: arg.optional,
      })),
      { name: "options", type: "RequestOptions", hasQuestionToken: true },
      // Callers of Portkey's official client may have some of the options in a second object.
      ...(portkey ? [{ name: "extra", type: "RequestOptions", hasQuestionToken: true }] : []),
    ],
    returnType: scope.write(signature.result),
  }));
}

function docOf(
  { summary, description, example, deprecated, method, path }: PlannedOperation,
  { args }: Signature,
): string {
  const texts = [summary === "" ? "" : summary.replace(/([^.!?。])$/, "$1."), description].filter((text) =>
    text !== ""
  );
  const lines = [texts.length === 0 ? `\`${method} ${path}\`` : texts.join("\n\n")];
  for (const { name, doc } of args) if (doc !== "") lines.push(`@param ${name} ${doc}`);
  if (deprecated !== undefined) lines.push(deprecation(deprecated));
  if (example !== "") lines.push("", "@example", "```ts", example, "```");
  return lines.join("\n");
}

/** `accessors.ts`: in a file of its own, which a program that only calls does not have to read. */
export function emitAccessors(plan: Plan, banner: string): string {
  const names = plan.operations.map(({ accessor }) => JSON.stringify(accessor)).sort(byCode);
  return `${banner}/** Every method of the client, by its dotted name. */\nexport type Accessor =${
    names.length === 0 ? " never" : names.map((name) => `\n  | ${name}`).join("")
  };\n`;
}

function indexText(
  plan: Plan,
  roots: ReadonlyMap<string, readonly { area: string; name: string }[]>,
  { runtime, extension }: FileOptions,
): string {
  const root = treeOf(plan.operations, plan.portkey);
  const used = new Map<string, string>();
  const imports: string[] = [];
  for (const [, parts] of sorted(roots)) {
    for (const { area } of parts) {
      if (used.has(area)) continue;
      let local = `${camelCase(area)}Area`;
      while ([...used.values()].includes(local)) local += "_";
      used.set(area, local);
    }
  }
  for (const [area, local] of [...used].sort(([a], [b]) => byCode(a, b))) {
    imports.push(`import type * as ${local} from "./${area}${extension}";\n`);
  }
  const members = sorted(roots).map(([name, parts]) =>
    `${plan.portkey ? `  /** Methods of \`portkey.${name}\`. */\n` : ""}  readonly ${propertyKey(name)}: ${
      parts.map((part) => `${used.get(part.area)!}.${part.name}`).join(" & ")
    };\n`
  );
  return [
    `import type { ResourceTree } from "${runtime}";\n`,
    ...imports,
    `\n/** Every namespace of the client. */\nexport interface Resources {\n${members.join("")}}\n`,
    `\n/** What each method does, in the runtime's words. */\nexport const resources: ResourceTree = ${
      tableText(root, "")
    };\n`,
  ].join("");
}

function tableText(space: Space, indent: string): string {
  const entries: [string, string][] = [];
  for (const [name, inner] of space.spaces) entries.push([name, tableText(inner, `${indent} `)]);
  for (const [name, { operation }] of space.methods) entries.push([name, JSON.stringify(operation.spec)]);
  if (entries.length === 0) return "{}";
  entries.sort(([a], [b]) => byCode(a, b));
  return `{\n${entries.map(([name, text]) => `${indent} ${propertyKey(name)}: ${text},\n`).join("")}${indent}}`;
}
