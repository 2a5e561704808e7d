/** Compares the two types of one place: what may stand there, and which fields it has. What is below comes later. */
import type ts from "typescript";
import { byCode } from "../codegen/json.ts";
import type { Change, ChangeKind, Reason } from "./model.ts";
import type { Origin, Origins } from "./origin.ts";
import { type Place, shortList, type Types } from "./types.ts";
import { pairObjects } from "./unions.ts";

/** What callers give, or what they get. */
export type Direction = "request" | "reply";

/** A difference at one place of one operation. */
export interface Difference extends Pick<Change, "kind" | "text" | "before" | "after" | "reason" | "where"> {
  /** Steps from the argument or the reply: `.name`, `[]`, `[key]`, `<event>`. */
  readonly steps: readonly string[];
  readonly origin: Origin | undefined;
}

export interface Visit {
  readonly old: Place;
  readonly next: Place;
  readonly steps: readonly string[];
  readonly where: readonly string[];
  /** Whether something above fits, so that nothing below breaks an assignment. */
  readonly covered: boolean;
  /** Whether fields that the description does not know may be given here. */
  readonly open: boolean;
  /** Other spellings of fields that are accepted here: spelling → name. */
  readonly spellings?: ReadonlyMap<string, string>;
  /** Alternatives beside this one: fields that one of them has may be given here too. */
  readonly beside?: readonly ts.Type[];
}

export interface Walk {
  readonly direction: Direction;
  readonly types: Types;
  readonly origins: Origins;
  readonly found: Difference[];
  add(visit: Visit): void;
}

/** What is said of a field that has a new name and keeps the old one as another spelling. */
export const respelled = "field renamed; the old spelling is still accepted";

export function visitPlace(walk: Walk, visit: Visit): void {
  new PlaceVisit(walk, visit).run();
}

/** Whether callers' code that works with the old type compiles with the new one. */
function fits({ checker }: Types, direction: Direction, old: Place, next: Place): boolean {
  const [sources, target] = direction === "request" ? [old.types, next.raw] : [next.types, old.raw];
  return sources.every((source) => checker.isTypeAssignableTo(source, target));
}

type Detail = Partial<Pick<Difference, "before" | "after">> & {
  readonly step?: string;
  readonly node?: ts.Node | undefined;
};

class PlaceVisit {
  readonly #walk: Walk;
  readonly #visit: Visit;
  readonly #isRequest: boolean;
  /** Whether nothing here can break an assignment. */
  readonly #quiet: boolean;
  /** Whether something was found, here or right below, that explains why the types do not fit. */
  #explained = false;

  constructor(walk: Walk, visit: Visit) {
    this.#walk = walk;
    this.#visit = visit;
    this.#isRequest = walk.direction === "request";
    this.#quiet = visit.covered || fits(walk.types, walk.direction, visit.old, visit.next);
  }

  run(): void {
    this.#compareNull();
    this.#compareAlternatives();
    if (!this.#quiet && !this.#explained) this.#typeChanged();
  }

  #report(kind: ChangeKind, text: string, reason: Reason | undefined, { step, node, ...detail }: Detail = {}): void {
    const { steps, where } = this.#visit;
    if (reason !== undefined) this.#explained = true;
    this.#walk.found.push({
      kind,
      text,
      ...(reason === undefined ? {} : { reason }),
      ...detail,
      where,
      steps: step === undefined ? steps : [...steps, step],
      origin: this.#walk.origins.of(node ?? this.#walk.origins.follow(this.#visit.next.declared)),
    });
  }

  /** `assign` when the compiler refuses something here and this can be why. */
  #ifRefused(can: boolean): Reason | undefined {
    return can && !this.#quiet ? "assign" : undefined;
  }

  #typeChanged(): void {
    const { types } = this.#walk;
    this.#report("type", "type changed", this.#ifRefused(true), {
      before: types.union(this.#visit.old.types),
      after: types.union(this.#visit.next.types),
    });
  }

  #compareNull(): void {
    const { types } = this.#walk;
    const [before, after] = [this.#visit.old, this.#visit.next].map((place) =>
      place.types.some((type) => types.isNull(type))
    );
    if (before === after) return;
    if (after) this.#report("nullable", "may be null now", this.#ifRefused(!this.#isRequest));
    else {
      const text = this.#isRequest ? "must not be null any more" : "is never null any more";
      this.#report("not-nullable", text, this.#ifRefused(this.#isRequest));
    }
  }

  #compareAlternatives(): void {
    const { types } = this.#walk;
    const [old, next] = [this.#split(this.#visit.old), this.#split(this.#visit.next)];
    const { pairs, removed, added, discriminated } = pairObjects(types, old.objects, next.objects);
    const gone = { values: without(old.values, next.values), others: [...without(old.others, next.others)] };
    const come = { values: without(next.values, old.values), others: [...without(next.others, old.others)] };
    const goneTypes = [...gone.others, ...removed];
    const comeTypes = [...come.others, ...added];
    const isOtherType = goneTypes.length + gone.values.length > 0 && comeTypes.length + come.values.length > 0 &&
      goneTypes.length + comeTypes.length > 0;
    if (isOtherType) this.#typeChanged();
    else {
      if (come.values.length > 0) this.#come("values-added", come.values);
      if (gone.values.length > 0) this.#gone("values-removed", gone.values, true);
      if (comeTypes.length > 0) this.#come("variants-added", comeTypes);
      if (goneTypes.length > 0) this.#gone("variants-removed", goneTypes, removed.length > 0);
    }
    for (const { old: from, next: to, label } of pairs) {
      if (old.objects.length === 1 && next.objects.length === 1) this.#compareObjects(from, to);
      else this.#compareAlternative(from, to, label, discriminated ? [] : next.objects);
    }
  }

  #compareAlternative(old: ts.Type, next: ts.Type, label: string, beside: readonly ts.Type[]): void {
    const { types, direction } = this.#walk;
    // Where another alternative takes what this one refuses, nothing breaks.
    const fitsUnion = fits(types, direction, { types: [old], raw: this.#visit.old.raw }, {
      types: [next],
      raw: this.#visit.next.raw,
    });
    if (!this.#quiet && !fitsUnion) this.#explained = true;
    this.#walk.add({
      ...this.#visit,
      old: { types: [old], raw: old },
      next: { types: [next], raw: next },
      where: label === "" ? this.#visit.where : [...this.#visit.where, label],
      covered: this.#quiet || fitsUnion,
      beside,
    });
  }

  #split({ types: all }: Place): { values: ts.Type[]; others: ts.Type[]; objects: ts.Type[] } {
    const { types } = this.#walk;
    const rest = all.filter((type) => !types.isNull(type));
    const objects = rest.filter((type) => types.isObject(type));
    const scalars = rest.filter((type) => !types.isObject(type));
    // `true | false` is a type, one of them alone is a value.
    const isBoolean = types.texts(scalars).includes("boolean");
    const isValue = (type: ts.Type): boolean =>
      types.isLiteral(type) && !(isBoolean && /^(true|false)$/.test(types.key(type)));
    const keyed = (list: ts.Type[]): ts.Type[] => list.sort((a, b) => byCode(types.key(a), types.key(b)));
    return {
      values: keyed(scalars.filter(isValue)),
      others: keyed(scalars.filter((type) => !isValue(type))),
      objects: keyed(objects),
    };
  }

  #come(kind: "values-added" | "variants-added", list: readonly ts.Type[]): void {
    const { types } = this.#walk;
    const fitting = list.every((type) => types.checker.isTypeAssignableTo(type, this.#visit.old.raw));
    const what = kind === "values-added" ? "values" : "types";
    const text = this.#isRequest ? `accepts more ${what}` : `may have more ${what}`;
    this.#report(kind, text, this.#ifRefused(!this.#isRequest && !fitting), { after: listText(types, list) });
  }

  #gone(kind: "values-removed" | "variants-removed", list: readonly ts.Type[], isNamed: boolean): void {
    const { types } = this.#walk;
    const fitting = list.every((type) => types.checker.isTypeAssignableTo(type, this.#visit.next.raw));
    const reason = this.#isRequest ? this.#ifRefused(!fitting) : isNamed ? "name" : undefined;
    this.#report(kind, this.#isRequest ? "no longer accepts" : "is no longer", reason, {
      before: listText(types, list),
    });
  }

  #below(step: string, old: Place, next: Place): void {
    if (!this.#quiet && !fits(this.#walk.types, this.#walk.direction, old, next)) this.#explained = true;
    const { steps, where, spellings } = this.#visit;
    const visit = { old, next, steps: [...steps, step], where, open: false, covered: this.#quiet };
    // Those of a list are those of its items.
    this.#walk.add(step === "[]" && spellings !== undefined ? { ...visit, spellings } : visit);
  }

  #compareObjects(old: ts.Type, next: ts.Type): void {
    const { types, origins } = this.#walk;
    const [a, b] = [types.shape(old), types.shape(next)];
    if (a.is === "array" && b.is === "array") {
      const [from, to] = [this.#visit.old, this.#visit.next].map(({ declared }) =>
        types.elementNode(origins.follow(declared))
      );
      this.#below("[]", types.place(a.element, from), types.place(b.element, to));
    } else if (a.is === "tuple" && b.is === "tuple") {
      for (let index = 0; index < Math.min(a.elements.length, b.elements.length); index++) {
        this.#below(`[${index}]`, types.place(a.elements[index]!), types.place(b.elements[index]!));
      }
    } else if (a.is === "class" && b.is === "class") {
      for (const [index, item] of a.args.entries()) {
        if (index < b.args.length) this.#below(`<${a.name}>`, types.place(item), types.place(b.args[index]!));
      }
    } else if (a.is === "object" && b.is === "object") this.#compareFields(old, next);
  }

  #compareFields(old: ts.Type, next: ts.Type): void {
    const { types } = this.#walk;
    const [before, after] = [types.properties(old), types.properties(next)];
    const [oldIndex, nextIndex] = [types.indexType(old), types.indexType(next)];
    for (const [was, is] of this.#visit.spellings ?? []) {
      const [a, b] = [before.get(was), after.get(is)];
      if (a === undefined || b === undefined || before.has(is) || after.has(was)) continue;
      this.#fieldRenamed(was, is, a, b);
      before.delete(was);
      after.delete(is);
    }
    for (const name of [...new Set([...before.keys(), ...after.keys()])].sort(byCode)) {
      const [a, b] = [before.get(name), after.get(name)];
      if (a === undefined) this.#fieldAdded(name, b!);
      else if (b === undefined) {
        const isKnown = this.#isRequest && (this.#visit.beside ?? []).some((type) => types.properties(type).has(name));
        this.#fieldRemoved(name, a, nextIndex === undefined && !this.#visit.open && !isKnown);
      } else this.#compareField(name, a, b);
    }
    if (oldIndex !== undefined && nextIndex !== undefined) {
      this.#below("[key]", types.place(oldIndex), types.place(nextIndex));
    } else if (nextIndex !== undefined) {
      this.#report("property-added", "may have other fields now", undefined, { step: "[key]" });
    } else if (oldIndex !== undefined) {
      this.#report("property-removed", "has no other fields any more", this.#visit.open ? undefined : "name", {
        step: "[key]",
      });
    }
  }

  #compareField(name: string, old: ts.Symbol, next: ts.Symbol): void {
    const { types } = this.#walk;
    const [wasOptional, isOptional] = [types.isOptional(old), types.isOptional(next)];
    const node = declarationOf(next);
    if (wasOptional && !isOptional) {
      const text = this.#isRequest ? "must be given now" : "is always there now";
      this.#report("required", text, this.#ifRefused(this.#isRequest), { step: `.${name}`, node });
    } else if (!wasOptional && isOptional) {
      const text = this.#isRequest ? "may be left out now" : "may be missing now";
      this.#report("optional", text, this.#ifRefused(!this.#isRequest), { step: `.${name}`, node });
    }
    const places = [old, next].map((symbol) => types.place(types.checker.getTypeOfSymbol(symbol), typeNodeOf(symbol)));
    this.#below(`.${name}`, places[0]!, places[1]!);
  }

  #fieldRenamed(was: string, is: string, old: ts.Symbol, next: ts.Symbol): void {
    this.#report("renamed", respelled, undefined, {
      step: `.${is}`,
      node: declarationOf(next),
      before: was,
      after: is,
    });
    // Without the new name, the old request does not fit what is compared here; it does fit what is called.
    this.#explained = true;
    this.#compareField(is, old, next);
  }

  #fieldAdded(name: string, symbol: ts.Symbol): void {
    const { types } = this.#walk;
    const isOptional = types.isOptional(symbol);
    const text = this.#isRequest
      ? `${isOptional ? "optional" : "required"} field added`
      : `field added${isOptional ? ", not always there" : ""}`;
    this.#report("property-added", text, this.#ifRefused(this.#isRequest && !isOptional), {
      step: `.${name}`,
      node: declarationOf(symbol),
      after: types.union(types.members(types.checker.getTypeOfSymbol(symbol))),
    });
  }

  #fieldRemoved(name: string, symbol: ts.Symbol, isNamed: boolean): void {
    const { types } = this.#walk;
    const members = types.members(types.checker.getTypeOfSymbol(symbol));
    // A field that could hold nothing was there to forbid it.
    if (members.length === 0) return;
    const refused = this.#ifRefused(!this.#isRequest && !types.isOptional(symbol));
    this.#report("property-removed", "field removed", refused ?? (isNamed ? "name" : undefined), {
      step: `.${name}`,
      node: declarationOf(symbol),
      before: types.union(members),
    });
  }
}

function listText(types: Types, list: readonly ts.Type[]): string {
  return shortList(types.texts(list), ", ");
}

function without(types: readonly ts.Type[], others: readonly ts.Type[]): ts.Type[] {
  return types.filter((type) => !others.includes(type));
}

function declarationOf(symbol: ts.Symbol): ts.Declaration | undefined {
  return symbol.declarations?.[0];
}

function typeNodeOf(symbol: ts.Symbol): ts.TypeNode | undefined {
  const declaration = declarationOf(symbol) as ts.PropertySignature | undefined;
  return symbol.declarations?.length === 1 ? declaration?.type : undefined;
}
