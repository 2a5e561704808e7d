/** Bundling: what other files hold becomes a named component, so that every reference is `#/components/<section>/<Name>`. */
import {
  byCode,
  canonicalText,
  isObject,
  type Json,
  type JsonObject,
  newObject,
  own,
  sortedCopy,
  sortedKeys,
} from "./json.ts";
import type { Files, Loaded } from "./load.ts";
import { componentRef, decode, hoistedName, unescape } from "./component-names.ts";
import { type Problems, quoted } from "./problems.ts";
import { fieldOf, type Kind, sectionOf, type Token } from "./shape.ts";
import { type Source, valueAt } from "./source.ts";

/** Stands where a reference led nowhere, which has been reported. */
export const brokenReference = "#";

/** Kinds that references to are replaced by what they refer to. */
const inlined: readonly Kind[] = ["pathItem", "operation", "mediaType"];

/** A place in a file that a reference can point to. */
interface Target {
  readonly source: Source;
  readonly tokens: readonly Token[];
}

/** The way to a value from the root of its file, as a list linked from its end: every value has one, few are looked at. */
type Way = { readonly up: Way; readonly token: Token } | null;

interface Origin {
  readonly source: Source;
  readonly way: Way;
}

function tokensOf(way: Way): Token[] {
  const tokens: Token[] = [];
  for (let step = way; step !== null; step = step.up) tokens.push(step.token);
  return tokens.reverse();
}

function wayOf(tokens: readonly Token[]): Way {
  return tokens.reduce<Way>((up, token) => ({ up, token }), null);
}

function targetOf({ source, way }: Origin): Target {
  return { source, tokens: tokensOf(way) };
}

interface Component extends Target {
  readonly kind: Kind;
  readonly name: string;
}

export function bundle(
  root: Source,
  files: Files,
  problems: Problems,
): Pick<Loaded, "document" | "place"> {
  return new Bundler(root, files, problems).run();
}

class Bundler {
  readonly #root: Source;
  readonly #files: Files;
  readonly #problems: Problems;
  readonly #origins = new WeakMap<object, Origin>();
  /** `section/file#pointer` → the component that holds it. */
  readonly #byTarget = new Map<string, Component>();
  /** `section/Name` → the component of that name. */
  readonly #byName = new Map<string, Component>();
  /** Components whose name another one had first; fine when both say the same. */
  readonly #rivals: Component[] = [];
  readonly #queue: Component[] = [];

  constructor(root: Source, files: Files, problems: Problems) {
    this.#root = root;
    this.#files = files;
    this.#problems = problems;
  }

  run(): Pick<Loaded, "document" | "place"> {
    const value = this.#root.value as JsonObject;
    this.#claimRootComponents(value);
    const document = newObject();
    for (const key of sortedKeys(value)) {
      if (key !== "components") document[key] = this.#field("document", key, value, { source: this.#root, way: null });
    }
    this.#origins.set(document, { source: this.#root, way: null });

    const components = newObject();
    const inside = wayOf(["components"]);
    this.#origins.set(components, { source: this.#root, way: inside });
    const given = own(value, "components");
    if (isObject(given)) {
      for (const key of sortedKeys(given)) {
        if (fieldOf("components", key) === undefined) components[key] = sortedCopy(given[key]!);
        else if (key === "securitySchemes" || key === "links" || key === "pathItems") {
          components[key] = this.#field("components", key, given, { source: this.#root, way: inside });
        }
      }
    }
    const sections = new Map<string, Map<string, Json>>();
    // Copying and comparing components can queue further ones.
    do {
      for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) {
        const section = sectionOf[next.kind]!;
        const copies = sections.get(section) ?? new Map<string, Json>();
        copies.set(next.name, this.#component(next));
        sections.set(section, copies);
      }
      this.#compareRivals(sections);
    } while (this.#queue.length > 0);
    for (const [section, copies] of [...sections].sort(([a], [b]) => byCode(a, b))) {
      const target = newObject();
      for (const name of [...copies.keys()].sort(byCode)) target[name] = copies.get(name)!;
      components[section] = target;
    }
    if (Object.keys(components).length > 0) document["components"] = components;
    return {
      document,
      place: (node, ...below) => {
        const origin = typeof node === "object" && node !== null ? this.#origins.get(node) : undefined;
        return origin === undefined
          ? { file: this.#root.name }
          : origin.source.place([...tokensOf(origin.way), ...below]);
      },
    };
  }

  /** The root's components keep their names, also for what they are references to. */
  #claimRootComponents(value: JsonObject): void {
    const components = own(value, "components");
    if (!isObject(components)) return;
    for (const [kind, section] of Object.entries(sectionOf) as [Kind, string][]) {
      const named = own(components, section);
      if (!isObject(named)) continue;
      for (const name of sortedKeys(named)) {
        const tokens = ["components", section, name];
        const own: Target = { source: this.#root, tokens };
        const target = pureReference(named[name]!) ? this.#final(own, section === "schemas" ? "first" : "last") : own;
        const component = { kind, name, ...(target ?? own) };
        this.#byName.set(`${section}/${name}`, component);
        this.#byTarget.set(keyOf(section, own), component);
        const key = keyOf(section, component);
        if (!this.#byTarget.has(key)) this.#byTarget.set(key, component);
        else if (this.#byTarget.get(key) !== component && section === "schemas") {
          // Another name for a schema that already has one: stays a reference.
          const alias = { ...component, ...own };
          this.#byName.set(`${section}/${name}`, alias);
          this.#byTarget.set(keyOf(section, own), alias);
          this.#queue.push(alias);
          continue;
        }
        this.#queue.push(component);
      }
    }
  }

  /** Follows references: to the first target outside the root's components, or to the last one. */
  #final(from: Target, how: "first" | "last"): Target | undefined {
    const seen = new Set<string>();
    let target = from;
    while (true) {
      const value = valueAt(target.source.value, target.tokens);
      if (!pureReference(value)) return target;
      const key = keyOf("", target);
      if (seen.has(key)) {
        this.#problems.error(
          "Break the circle: these references lead to each other and never to a definition",
          target.source.place(target.tokens),
        );
        return undefined;
      }
      seen.add(key);
      const next = this.#resolve(value["$ref"] as string, target);
      if (next === undefined) return undefined;
      if (how === "first") {
        const internal = next.source === this.#root && next.tokens[0] === "components";
        return internal ? from : next;
      }
      target = next;
    }
  }

  /** The value that a reference points to. Reports the reference when there is none. */
  #resolve(reference: string, from: Target): Target | undefined {
    const place = () => from.source.place([...from.tokens, "$ref"]);
    const [file = "", ...rest] = reference.split("#");
    const fragment = rest.join("#");
    const id = this.#files.resolve(reference, from.source.id);
    const found = id === undefined ? "Correct the reference: it is no file name and no address" : this.#files.find(id);
    if (typeof found === "string") {
      // An empty reason: the file has its own problem.
      if (found !== "") this.#problems.error(`${found} (reference to ${quoted(file)})`, place());
      return undefined;
    }
    if (fragment !== "" && !fragment.startsWith("/")) {
      this.#problems.error(
        `Refer with a JSON pointer: ${quoted(reference)} uses an anchor`,
        place(),
      );
      return undefined;
    }
    const plain = fragment.split("/").slice(1).map(unescape);
    for (const tokens of [plain.map(decode), plain]) {
      if (valueAt(found.value, tokens) !== undefined) return { source: found, tokens };
    }
    this.#problems.error(
      `Correct the reference: ${found.name} has nothing at ${quoted(`#${fragment}`)}`,
      place(),
    );
    return undefined;
  }

  #component(component: Component): Json {
    const { kind, source, tokens } = component;
    return this.#copy(kind, valueAt(source.value, tokens)!, { source, way: wayOf(tokens) }, component);
  }

  #copy(kind: Kind, value: Json, from: Origin, within?: Component): Json {
    if (!isObject(value)) return sortedCopy(value);
    if (typeof value["$ref"] === "string") {
      if (inlined.includes(kind)) return this.#inline(kind, value, from, new Set());
      if (sectionOf[kind] !== undefined) return this.#reference(kind, value, from, within);
    }
    const copy = newObject();
    for (const key of sortedKeys(value)) copy[key] = this.#field(kind, key, value, from);
    if (kind === "schema") this.#mapping(copy, from);
    this.#origins.set(copy, from);
    return copy;
  }

  #field(kind: Kind, key: string, node: JsonObject, { source, way }: Origin): Json {
    const value = node[key]!;
    const field = fieldOf(kind, key);
    if (field === undefined || typeof value !== "object" || value === null) return sortedCopy(value);
    const [holder, child] = field;
    const up: Way = { up: way, token: key };
    if (holder === "one" && !Array.isArray(value)) return this.#copy(child, value, { source, way: up });
    if (Array.isArray(value) === (holder === "map")) return sortedCopy(value);
    // `properties: { $ref: "other.yaml#/properties" }`: no property is a text, so this refers to all of them.
    if (!Array.isArray(value) && typeof value["$ref"] === "string") return this.#map(child, value, { source, way: up });
    let copy: Json[] | JsonObject;
    if (Array.isArray(value)) {
      copy = value.map((item, token) => this.#copy(child, item, { source, way: { up, token } }));
    } else {
      copy = newObject();
      for (const name of sortedKeys(value)) {
        copy[name] = this.#copy(child, value[name]!, { source, way: { up, token: name } });
      }
    }
    this.#origins.set(copy, { source, way: up });
    return copy;
  }

  /** A map of things that is a reference to one; entries beside the reference win. */
  #map(kind: Kind, node: JsonObject, from: Origin, depth = 0): JsonObject {
    const copy = newObject();
    this.#origins.set(copy, from);
    const here = targetOf(from);
    const target = typeof node["$ref"] === "string" ? this.#resolve(node["$ref"], here) : undefined;
    const value = target === undefined ? undefined : valueAt(target.source.value, target.tokens);
    if (depth > 20) {
      this.#problems.error("Break the circle: this reference leads to itself", here.source.place(here.tokens));
    } else if (target !== undefined && isObject(value)) {
      const entries = this.#map(kind, value, { source: target.source, way: wayOf(target.tokens) }, depth + 1);
      for (const name of Object.keys(entries)) copy[name] = entries[name]!;
    }
    for (const name of sortedKeys(node)) {
      if (name === "$ref" && typeof node[name] === "string") continue;
      copy[name] = this.#copy(kind, node[name]!, { source: from.source, way: { up: from.way, token: name } });
    }
    return copy;
  }

  #reference(kind: Kind, node: JsonObject, from: Origin, within?: Component): JsonObject {
    const copy = newObject();
    this.#origins.set(copy, from);
    for (const key of sortedKeys(node)) {
      if (key !== "$ref") copy[key] = this.#field(kind, key, node, from);
    }
    if (kind === "schema") this.#mapping(copy, from);
    const here = targetOf(from);
    let target = this.#resolve(node["$ref"] as string, here);
    // Only schemas may be another name of each other: the rest is taken to its definition.
    if (target !== undefined && kind !== "schema") target = this.#final(target, "last");
    if (target === undefined) {
      copy["$ref"] = brokenReference;
      return copy;
    }
    const name = this.#nameOf(kind, target);
    if (name === undefined) return this.#inline(kind, node, from, new Set());
    if (within !== undefined && within.name === name && Object.keys(node).length === 1) {
      this.#problems.error("Break the circle: this reference leads to itself", here.source.place(here.tokens));
      return copy;
    }
    copy["$ref"] = componentRef(sectionOf[kind]!, name);
    return copy;
  }

  /**
   * The component for a target, which may be queued by this. Nothing when another one has its name, unless it is a schema:
   * nobody sees the names of the rest, which can stand where it is used.
   */
  #nameOf(kind: Kind, target: Target): string | undefined {
    const section = sectionOf[kind]!;
    const key = keyOf(section, target);
    const known = this.#byTarget.get(key);
    if (known !== undefined) return known.name;
    const component: Component = { kind, name: hoistedName(target.source.id, target.tokens), ...target };
    const rival = this.#byName.get(`${section}/${component.name}`);
    if (rival !== undefined && kind !== "schema") return undefined;
    this.#byTarget.set(key, component);
    if (rival === undefined) {
      this.#byName.set(`${section}/${component.name}`, component);
      this.#queue.push(component);
    } else this.#rivals.push(component);
    return component.name;
  }

  #compareRivals(sections: Map<string, Map<string, Json>>): void {
    for (let rival = this.#rivals.shift(); rival !== undefined; rival = this.#rivals.shift()) {
      const section = sectionOf[rival.kind]!;
      const first = this.#byName.get(`${section}/${rival.name}`)!;
      const copy = this.#component(rival);
      const other = sections.get(section)?.get(rival.name);
      if (other !== undefined && canonicalText(copy) === canonicalText(other)) continue;
      const [a, b] = [first, rival].map(({ source, tokens }) => {
        const { file, line } = source.place(tokens);
        return `${file}:${line ?? 1}`;
      });
      this.#problems.error(
        `Rename one of the two ${section} called ${quoted(rival.name)}: ${a} and ${b} define it differently`,
        rival.source.place(rival.tokens),
      );
    }
  }

  /** What has no place in components takes the place of the reference to it; fields beside the reference win. */
  #inline(kind: Kind, node: JsonObject, from: Origin, above: ReadonlySet<string>): JsonObject {
    const copy = newObject();
    this.#origins.set(copy, from);
    const here = targetOf(from);
    const refuse = (message: string) => this.#problems.error(message, here.source.place(here.tokens));
    const target = this.#resolve(node["$ref"] as string, here);
    if (target !== undefined) {
      const key = keyOf("", target);
      const value = valueAt(target.source.value, target.tokens);
      const origin: Origin = { source: target.source, way: wayOf(target.tokens) };
      if (above.has(key)) refuse("Break the circle: this reference leads to itself");
      else if (!isObject(value)) refuse("Refer to an object: there is none");
      else {
        const item = typeof value["$ref"] === "string"
          ? this.#inline(kind, value, origin, new Set([...above, key]))
          : this.#copy(kind, value, origin) as JsonObject;
        for (const name of Object.keys(item)) copy[name] = item[name]!;
        this.#origins.set(copy, origin);
      }
    }
    for (const key of sortedKeys(node)) {
      if (key !== "$ref") copy[key] = this.#field(kind, key, node, from);
    }
    return copy;
  }

  /** Mappings of discriminators name schemas by name or by reference; afterwards all are references. */
  #mapping(copy: JsonObject, from: Origin): void {
    const discriminator = copy["discriminator"];
    const mapping = own(discriminator, "mapping");
    if (!isObject(discriminator) || !isObject(mapping)) return;
    const { source, tokens } = targetOf(from);
    for (const value of sortedKeys(mapping)) {
      const target = mapping[value];
      if (typeof target !== "string") continue;
      const named = this.#byName.get(`schemas/${target}`);
      if (named !== undefined) {
        mapping[value] = componentRef("schemas", named.name);
        continue;
      }
      const reference = /[#./]/.test(target) ? target : `#/components/schemas/${target}`;
      const found = this.#resolve(reference, { source, tokens: [...tokens, "discriminator", "mapping", value] });
      if (found === undefined) delete mapping[value];
      else mapping[value] = componentRef("schemas", this.#nameOf("schema", found)!);
    }
  }
}

function keyOf(section: string, { source, tokens }: Target): string {
  return `${section} ${source.id} ${JSON.stringify(tokens.map(String))}`;
}

function pureReference(value: Json | undefined): value is JsonObject {
  return isObject(value) && typeof value["$ref"] === "string" && Object.keys(value).length === 1;
}
