/** Bundling: what other files hold becomes a named component, so that every reference is `#/components/<section>/<Name>`. */
import {
  byCode,
  canonicalText,
  isObject,
  type Json,
  type JsonObject,
  newObject,
  own,
  pointerOf,
  sortedCopy,
  sortedKeys,
} from "./json.ts";
import type { Files, Loaded } from "./load.ts";
import { componentRef, decode, hoistedName, unescape } from "./component-names.ts";
import { namesOf } from "./lock.ts";
import type { LockedNames } from "./model.ts";
import { pascalCase } from "./names.ts";
import { Problems, quoted } from "./problems.ts";
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

/** A schema whose name another one had first. It has a name for the time being until it is known whether both say the same. */
interface Rival extends Component {
  /** The name that it would have alone. */
  readonly wanted: string;
}

/** @param names the names that schemas of other files had before, by file and pointer */
export function bundle(
  root: Source,
  files: Files,
  problems: Problems,
  names: LockedNames = {},
): Pick<Loaded, "document" | "place" | "files"> {
  return new Bundler(root, files, problems, names).run();
}

/** What is between the name of a rival and its number. No name of a file or in a file has it. */
const rivalMark = "\0";

class Bundler {
  readonly #root: Source;
  readonly #files: Files;
  readonly #problems: Problems;
  readonly #origins = new WeakMap<object, Origin>();
  /** `section/file#pointer` → the component that holds it. */
  readonly #byTarget = new Map<string, Component>();
  /** `section/Name` → the component of that name. */
  readonly #byName = new Map<string, Component>();
  readonly #rivals: Rival[] = [];
  /** Where rivals are referred to: the object and its key. */
  readonly #uses: [holder: JsonObject, key: string, rival: Rival][] = [];
  readonly #queue: Component[] = [];
  readonly #names: LockedNames;
  /** Names of the lock file → what has them there. */
  readonly #reserved = new Map<string, string>();
  readonly #anchors = new Map<Source, Anchors>();
  /** Files with schemas that have an `$id`. */
  #withIds: Source[] | undefined;

  constructor(root: Source, files: Files, problems: Problems, names: LockedNames) {
    this.#root = root;
    this.#files = files;
    this.#problems = problems;
    this.#names = names;
    for (const [key, [name]] of Object.entries(names)) this.#reserved.set(name!, key);
  }

  run(): Pick<Loaded, "document" | "place" | "files"> {
    const value = this.#root.value as JsonObject;
    this.#claimRootComponents(value);
    const document = newObject();
    for (const key of sortedKeys(value)) {
      if (key !== "components") this.#fill(document, "document", key, value, { source: this.#root, way: null });
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
          this.#fill(components, "components", key, given, { source: this.#root, way: inside });
        }
      }
    }
    const sections = new Map<string, Map<string, Json>>();
    for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) {
      const section = sectionOf[next.kind]!;
      const copies = sections.get(section) ?? new Map<string, Json>();
      // Copying a component can queue further ones.
      copies.set(next.name, this.#component(next));
      sections.set(section, copies);
    }
    this.#nameRivals(sections.get("schemas") ?? new Map());
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
      files: this.#fileNames(),
    };
  }

  /** The names of the schemas that stand elsewhere than in the root's components. */
  #fileNames(): Record<string, string> {
    const found: [string, string][] = [];
    for (const component of this.#byName.values()) {
      const isNamed = component.source === this.#root && component.tokens[0] === "components" &&
        component.tokens.length === 3;
      if (component.kind === "schema" && !isNamed) found.push([this.#keyInLock(component), component.name]);
    }
    return Object.fromEntries(found.sort(([a], [b]) => byCode(a, b)));
  }

  /** `shared/pet.yaml#/Pet`, seen from the folder of the root. */
  #keyInLock({ source, tokens }: Target): string {
    const folder = this.#root.id.replace(/[^\\/]*$/, "");
    const file = source === this.#root
      ? ""
      : source.id.startsWith(folder)
      ? source.id.slice(folder.length).replaceAll("\\", "/")
      : source.name;
    return `${file}#${pointerOf(tokens)}`;
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
  #resolve(reference: string, from: Target, problems: Problems = this.#problems): Target | undefined {
    const place = () => from.source.place([...from.tokens, "$ref"]);
    const named = this.#named(reference, from);
    if (named !== undefined) return named;
    const [file = "", ...rest] = reference.split("#");
    const fragment = rest.join("#");
    const id = this.#files.resolve(reference, from.source.id);
    const found = id === undefined ? "Correct the reference: it is no file name and no address" : this.#files.find(id);
    if (typeof found === "string") {
      // An empty reason: the file has its own problem.
      if (found !== "") problems.error(`${found} (reference to ${quoted(file)})`, place());
      return undefined;
    }
    if (fragment !== "" && !fragment.startsWith("/")) {
      const tokens = this.#anchorsOf(found).anchors.get(decode(fragment));
      if (tokens !== undefined) return { source: found, tokens };
      problems.error(
        `Correct the reference ${quoted(reference)}: no schema of ${found.name} has this $anchor`,
        place(),
      );
      return undefined;
    }
    const plain = fragment.split("/").slice(1).map(unescape);
    for (const tokens of [plain.map(decode), plain]) {
      if (valueAt(found.value, tokens) !== undefined) return { source: found, tokens };
    }
    problems.error(
      `Correct the reference: ${found.name} has nothing at ${quoted(`#${fragment}`)}`,
      place(),
    );
    return undefined;
  }

  /** The schema that a reference means by its `$id`. */
  #named(reference: string, from: Target): Target | undefined {
    const { resources } = this.#anchorsOf(from.source);
    // The innermost schema with an `$id` around the reference is what relative references are relative to.
    let base: string | undefined;
    let resource: readonly Token[] | undefined;
    for (const { id, tokens } of resources) {
      if (
        tokens.every((token, index) => String(from.tokens[index]) === String(token)) &&
        tokens.length >= (resource?.length ?? 0)
      ) {
        [base, resource] = [id, tokens];
      }
    }
    if (reference.startsWith("#")) {
      if (resource === undefined || (reference.length > 1 && !reference.startsWith("#/"))) return undefined;
      const tokens = [...resource, ...reference.split("/").slice(1).map(unescape).map(decode)];
      const isThere = valueAt(from.source.value, tokens) !== undefined;
      return isThere ? { source: from.source, tokens } : undefined;
    }
    const [name = "", fragment = ""] = reference.split("#", 2);
    const wanted = [name, base !== undefined && URL.canParse(name, base) ? new URL(name, base).href : name];
    this.#withIds ??= this.#files.sources.filter((source) => this.#anchorsOf(source).resources.length > 0);
    for (const source of this.#withIds) {
      const { resources, anchors } = this.#anchorsOf(source);
      const target = resources.find(({ id }) => wanted.includes(id));
      if (target === undefined) continue;
      const inside = fragment.startsWith("/")
        ? [...target.tokens, ...fragment.split("/").slice(1).map(unescape).map(decode)]
        : fragment === ""
        ? target.tokens
        : anchors.get(decode(fragment));
      if (inside !== undefined && valueAt(source.value, inside) !== undefined) return { source, tokens: inside };
    }
    return undefined;
  }

  #anchorsOf(source: Source): Anchors {
    let found = this.#anchors.get(source);
    if (found === undefined) {
      const mayHave = /\$(id|anchor|dynamicAnchor)\b/.test(source.text);
      this.#anchors.set(source, found = mayHave ? findAnchors(source.value) : { anchors: new Map(), resources: [] });
    }
    return found;
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
    for (const key of sortedKeys(value)) this.#fill(copy, kind, key, value, from);
    if (kind === "schema") this.#mapping(copy, from);
    this.#origins.set(copy, from);
    return copy;
  }

  /** Copies a field, unless it holds nothing: of `properties:` that was left blank, nothing is to be said. */
  #fill(copy: JsonObject, kind: Kind, key: string, node: JsonObject, from: Origin): void {
    const [holder, child] = fieldOf(kind, key) ?? [];
    if (node[key] === null && holder !== undefined) {
      const { source, tokens } = targetOf(from);
      this.#problems.warn(`Fill "${key}" or remove it: it is empty`, source.place([...tokens, key]));
      if (holder === "one" && child === "pathItem") copy[key] = newObject();
    } else copy[key] = this.#field(kind, key, node, from);
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
      copy = value.flatMap((item, token) =>
        item === null && child !== "data" ? [] : [this.#copy(child, item, { source, way: { up, token } })]
      );
    } else {
      copy = newObject();
      for (const name of sortedKeys(value)) {
        if (isExtension(kind, key, name, value[name]!)) continue;
        if (value[name] === null && child !== "data") {
          this.#problems.warn(`Fill "${name}" or remove it: it is empty`, source.place([...tokensOf(up), name]));
          copy[name] = newObject();
          continue;
        }
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
      if (key !== "$ref") this.#fill(copy, kind, key, node, from);
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
    const component = this.#componentFor(kind, target);
    if (component === undefined) return this.#inline(kind, node, from, new Set());
    if (within !== undefined && within.name === component.name && Object.keys(node).length === 1) {
      this.#problems.error("Break the circle: this reference leads to itself", here.source.place(here.tokens));
      return copy;
    }
    this.#refer(copy, "$ref", component);
    return copy;
  }

  #refer(holder: JsonObject, key: string, component: Component): void {
    holder[key] = componentRef(sectionOf[component.kind]!, component.name);
    if ("wanted" in component) this.#uses.push([holder, key, component as Rival]);
  }

  /**
   * The component for a target, which may be queued by this. Nothing when another one has its name, unless it is a schema:
   * nobody sees the names of the rest, which can stand where it is used.
   */
  #componentFor(kind: Kind, target: Target): Component | undefined {
    const section = sectionOf[kind]!;
    const key = keyOf(section, target);
    const existing = this.#byTarget.get(key);
    if (existing !== undefined) return existing;
    const wanted = hoistedName(target.source.id, target.tokens);
    const keyInLock = this.#keyInLock(target);
    const free = (name: string) =>
      !this.#byName.has(`${section}/${name}`) &&
      (kind !== "schema" || (this.#reserved.get(name) ?? keyInLock) === keyInLock);
    const [locked] = kind === "schema" ? namesOf(this.#names, keyInLock) : [];
    const name = [locked, wanted].find((candidate) => candidate !== undefined && free(candidate));
    if (name === undefined && kind !== "schema") return undefined;
    const component: Component | Rival = name !== undefined
      ? { kind, name, ...target }
      : { kind, name: `${wanted}${rivalMark}${this.#rivals.length}`, wanted, ...target };
    if ("wanted" in component) this.#rivals.push(component);
    this.#byTarget.set(key, component);
    this.#byName.set(`${section}/${component.name}`, component);
    this.#queue.push(component);
    return component;
  }

  /** Rivals that say the same as the first schema of their name become that one; the others get names of their own. */
  #nameRivals(copies: Map<string, Json>): void {
    if (this.#rivals.length === 0) return;
    const same = this.#sameAsFirst(copies);
    const final = new Map<Rival, string>();
    for (const rival of this.#rivals) {
      const first = same.get(rival)!;
      if (first === rival) {
        const name = freeNames(rival).find((candidate) =>
          !this.#byName.has(`schemas/${candidate}`) && !this.#reserved.has(candidate)
        ) ?? rival.wanted;
        this.#byName.set(`schemas/${name}`, { ...rival, name });
        copies.set(name, copies.get(rival.name)!);
        final.set(rival, name);
      } else final.set(rival, typeof first === "string" ? first : final.get(first)!);
      this.#byName.delete(`schemas/${rival.name}`);
    }
    for (const rival of this.#rivals) copies.delete(rival.name);
    for (const [holder, key, rival] of this.#uses) holder[key] = componentRef("schemas", final.get(rival)!);
  }

  /**
   * For each rival the first schema that says the same: the name of one that is no rival, or a rival. All of a name are taken
   * for the same until their texts differ, in which references to rivals count by what those are taken for.
   */
  #sameAsFirst(copies: ReadonlyMap<string, Json>): Map<Rival, Rival | string> {
    const texts = new Map<string, string>();
    const textOf = (name: string): string => {
      let text = texts.get(name);
      if (text === undefined) texts.set(name, text = canonicalText(copies.get(name) ?? null));
      return text;
    };
    let same = new Map<Rival, Rival | string>();
    for (const rival of this.#rivals) {
      const first = copies.has(rival.wanted)
        ? rival.wanted
        : this.#rivals.find(({ wanted }) => wanted === rival.wanted)!;
      same.set(rival, first);
    }
    const mark = encodeURIComponent(rivalMark);
    for (let changed = true; changed;) {
      changed = false;
      const current = same;
      const seen = (text: string) =>
        text.replace(new RegExp(`${mark}(\\d+)(?=")`, "g"), (_, index) => {
          const first = current.get(this.#rivals[Number(index)]!)!;
          return typeof first === "string" ? "" : `${mark}${this.#rivals.indexOf(first)}`;
        });
      const firsts = new Map<string, Rival | string>();
      const next = new Map<Rival, Rival | string>();
      for (const rival of this.#rivals) {
        const known = current.get(rival)!;
        const group = typeof known === "string" ? known : known.name;
        if (typeof known === "string") firsts.set(`${group}\n${seen(textOf(known))}`, known);
        const key = `${group}\n${seen(textOf(rival.name))}`;
        const first = firsts.get(key) ?? rival;
        firsts.set(key, first);
        next.set(rival, first);
        if (first !== known) changed = true;
      }
      same = next;
    }
    return same;
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
      if (key !== "$ref") this.#fill(copy, kind, key, node, from);
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
      if (typeof target !== "string") {
        if (value.startsWith("x-")) delete mapping[value];
        continue;
      }
      const named = this.#byName.get(`schemas/${target}`);
      if (named !== undefined) {
        this.#refer(mapping, value, named);
        continue;
      }
      const reference = /[#./]/.test(target) ? target : `#/components/schemas/${target}`;
      const quiet = new Problems();
      const found = this.#resolve(reference, { source, tokens: [...tokens, "discriminator", "mapping", value] }, quiet);
      if (found !== undefined) {
        this.#refer(mapping, value, this.#componentFor("schema", found)!);
        continue;
      }
      delete mapping[value];
      if (value.startsWith("x-")) continue;
      for (const { message, severity: _, ...place } of quiet.errors) this.#problems.warn(message, place);
    }
  }
}

/** What schemas of a file can be referred to by, beside their place. */
interface Anchors {
  /** `$anchor` → where the schema is. */
  readonly anchors: ReadonlyMap<string, readonly Token[]>;
  /** Schemas with an `$id`. */
  readonly resources: readonly { readonly id: string; readonly tokens: readonly Token[] }[];
}

/** Fields that hold values, in which nothing is a schema. */
const valueFields = new Set(["example", "examples", "default", "enum", "const"]);

function findAnchors(value: Json): Anchors {
  const anchors = new Map<string, readonly Token[]>();
  const resources: { id: string; tokens: readonly Token[] }[] = [];
  const visit = (node: Json, tokens: readonly Token[], base: string | undefined): void => {
    if (Array.isArray(node)) {
      for (const [index, item] of node.entries()) {
        if (typeof item === "object") visit(item, [...tokens, index], base);
      }
    }
    if (!isObject(node)) return;
    let inner = base;
    const id = node["$id"];
    if (typeof id === "string" && tokens.length > 0) {
      inner = (base !== undefined && URL.canParse(id, base) ? new URL(id, base).href : id).replace(/#$/, "");
      resources.push({ id: inner, tokens });
    }
    for (const key of ["$anchor", "$dynamicAnchor"]) {
      const anchor = node[key];
      if (typeof anchor === "string" && !anchors.has(anchor)) anchors.set(anchor, tokens);
    }
    for (const key of Object.keys(node)) {
      const item = node[key]!;
      if (typeof item === "object" && item !== null && !valueFields.has(key)) visit(item, [...tokens, key], inner);
    }
  };
  visit(value, [], undefined);
  return { anchors, resources };
}

/** Extensions stand between paths and between replies. Elsewhere everything has a name of its own, if it can be what it should. */
function isExtension(kind: Kind, key: string, name: string, value: Json): boolean {
  if (!name.startsWith("x-")) return false;
  return (kind === "document" && key === "paths") || (kind === "operation" && key === "responses") ||
    typeof value !== "object" && typeof value !== "boolean";
}

/** Names for a schema whose own is taken, the best first. */
function freeNames({ source, tokens, wanted }: Rival): string[] {
  const folders = decode(source.id.split(/[?#]/, 1)[0]!).split(/[\\/]/).slice(0, -1).reverse().slice(0, 3);
  const inFolders = folders.map((_, index) =>
    [...folders.slice(0, index + 1)].reverse().map(pascalCase).join("") + pascalCase(wanted)
  );
  const byWay = tokens.map(String).map(pascalCase).join("");
  const numbered = Array.from({ length: 1000 }, (_, index) => `${wanted}${index + 2}`);
  return [...(tokens.length > 1 ? [byWay.replace(/^ComponentsSchemas|^Components/, "")] : inFolders), ...numbered];
}

function keyOf(section: string, { source, tokens }: Target): string {
  return `${section} ${source.id} ${JSON.stringify(tokens.map(String))}`;
}

function pureReference(value: Json | undefined): value is JsonObject {
  return isObject(value) && typeof value["$ref"] === "string" && Object.keys(value).length === 1;
}
