import { expect, test } from "vitest";
import { findOption, type Option } from "../../src/options/table.ts";
import {
  type AnyPortkeyOptions,
  fromHeaders,
  OptionError,
  parseOptions,
  type PortkeyOptions,
  redactOptions,
  toCamelCase,
  toHeaders,
  toSnakeCase,
} from "../../src/options.ts";
import { optionRows as rows, optionSpellings } from "../support/option-rows.ts";
import { fc } from "../support/property.ts";

const headerRows = rows.filter((row) => row.header !== null);

type Json = Record<string, unknown>;

/** Text as people write it into a header: printable, with no blanks around it, which HTTP does not keep. */
const headerText = fc.string({ unit: fc.constantFrom(..."abcXYZ019-_.:/@ äöüß"), minLength: 1, maxLength: 20 })
  .map((text) => text.trim()).filter((text) => text !== "" && !/^[[{]/.test(text));
const headerName = fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,12}$/);
/** Any JSON, also with keys of prototypes and with characters of every kind. */
const json = fc.jsonValue({ maxDepth: 3, stringUnit: "binary" }).map((value) => JSON.parse(JSON.stringify(value))); // it has no -0
const key = fc.oneof(
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.constantFrom("__proto__", "constructor", "toJSON", "maxAge", "api_key"),
);
const object = fc.dictionary(key, json, { minKeys: 1, maxKeys: 4, noNullPrototype: true }) as fc.Arbitrary<Json>;
const config = fc.record({
  strategy: fc.record({ mode: fc.constantFrom("fallback", "loadbalance"), on_status_codes: fc.array(fc.nat()) }),
  targets: fc.array(fc.record({ virtual_key: headerText, override_params: object })),
  mine: object,
}, { requiredKeys: ["mine"] });

/** A value that is given, of the kind of an option. */
function valueOf({ kind }: Option): fc.Arbitrary<unknown> {
  switch (kind) {
    case "string with a token":
      return headerText.map((text) => `Bearer ${text.replaceAll(" ", "")}`);
    case "boolean":
    case "boolean that is sent when true":
      return fc.boolean();
    case "a whole number from 0 to 10":
      return fc.nat(10);
    case "milliseconds from 0 (no limit) to 2147483647":
      return fc.double({ min: 0, max: 2147483647, noNaN: true }).map(Math.abs);
    case "number from 0":
      return fc.oneof(fc.nat(), fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map(Math.abs));
    case "array of header names":
      return fc.array(headerName, { minLength: 1, maxLength: 4 });
    case "object":
    case "object or JSON":
    case "object or URLSearchParams":
      return object;
    case "object or id":
      return fc.oneof(config, headerText);
    case "array":
      return fc.array(fc.oneof(headerText, object), { minLength: 1, maxLength: 3 });
    case "headers":
      return fc.dictionary(headerName.map((name) => name.toLowerCase()), headerText, {
        maxKeys: 3,
        noNullPrototype: true,
      });
    case "function":
    case "function of an attempt":
    case "function of a retry":
    case "function that decides":
      return fc.constant(() => Promise.resolve(new Response()));
    case "class":
      return fc.constant(class {});
    case "AbortSignal":
      return fc.constantFrom(new AbortController().signal, AbortSignal.abort());
    case "debug, info, warn or error":
      return fc.constantFrom("debug", "info", "warn", "error");
    case "function or logger":
      return fc.constant(console);
    case 'list of objects with a method "onRequest", "onResponse" or "onError"':
      return fc.constantFrom([], [{ onRequest() {} }], [{ onResponse() {} }, { onError() {} }]);
    default:
      return headerText;
  }
}

/** Canonical options made of some rows. */
function optionsOf(from: readonly Option[]): fc.Arbitrary<PortkeyOptions> {
  return fc.uniqueArray(fc.constantFrom(...from), { maxLength: 8 }).chain((chosen) =>
    fc.tuple(...chosen.map(valueOf)).map((values) =>
      Object.fromEntries(chosen.map((row, index) => [row.name, values[index]])) as PortkeyOptions
    )
  );
}

/** What a client would see of options in the form of headers, which cannot say "false" for this one. */
function visible(options: PortkeyOptions): PortkeyOptions {
  const { cacheForceRefresh, ...rest } = options;
  return cacheForceRefresh ? options : rest;
}

/** Options whose names are respelled, each in one of the forms by its index. */
function respelled(options: PortkeyOptions, choices: readonly number[]): AnyPortkeyOptions {
  return Object.fromEntries(
    Object.entries(options).map(([name, value], index) => {
      const row = findOption(name)!;
      const spellings: [string, unknown][] = [[row.name, value], [row.snake, value], [name.toUpperCase(), value]];
      const header = row.header && toHeaders({ [name]: value })[row.header as "x-portkey-config"];
      if (row.header && header !== undefined) spellings.push([row.header, header], [capitals(row.header), header]);
      return spellings[(choices[index] ?? 0) % spellings.length]!;
    }),
  );
}

function capitals(header: string): string {
  return header.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
}

test("parseOptions() changes canonical options in nothing, and has no effect the second time", () => {
  fc.assert(fc.property(optionsOf(rows), (options) => {
    const once = parseOptions(options);
    expect(once).toEqual(options);
    expect(parseOptions(once)).toEqual(once);
  }));
});

test("toSnakeCase(), toCamelCase(), toHeaders() and fromHeaders() lose nothing on the way", () => {
  fc.assert(fc.property(optionsOf(headerRows), (options) => {
    expect(toCamelCase(toSnakeCase(options))).toEqual(options);
    expect(toSnakeCase(toSnakeCase(options))).toEqual(toSnakeCase(options));
    const headers = toHeaders(options);
    expect(parseOptions(headers)).toEqual(visible(options));
    expect(fromHeaders(headers)).toEqual(visible(options));
    expect(toHeaders(toSnakeCase(options))).toEqual(headers);
    expect(toHeaders(headers)).toEqual(headers);
  }));
});

test("toHeaders() is read back from Headers as it was", () => {
  fc.assert(fc.property(optionsOf(headerRows), (options) => {
    const headers = toHeaders(options);
    const sent = new Headers(headers);
    expect(Object.fromEntries(sent)).toEqual(headers);
    expect(fromHeaders(sent)).toEqual(visible(options));
  }));
});

test("parseOptions() understands every mix of spellings", () => {
  fc.assert(fc.property(optionsOf(rows), fc.array(fc.nat(4), { maxLength: 8 }), (options, choices) => {
    const mixed = respelled(options, choices);
    expect(parseOptions(mixed)).toEqual(options);
    expect(toHeaders(mixed)).toEqual(toHeaders(options));
  }));
});

test("toHeaders() makes a legal header of any value, or refuses it without telling it", () => {
  const anything = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true }),
    fc.string({ unit: "binary" }),
    fc.string({ unit: "binary" }).map((text) => `{"a":"${text}`),
    fc.string().map((text) => `${text}\r\nx-evil: 1`),
    object,
  );
  fc.assert(
    fc.property(fc.constantFrom(...headerRows), fc.integer({ min: 0, max: 2 }), anything, (row, form, value) => {
      const options = { [[row.name, row.snake, row.header!][form]!]: value } as AnyPortkeyOptions;
      let headers: Record<string, string>;
      try {
        headers = toHeaders(options) as Record<string, string>;
      } catch (error) {
        expect(error).toBeInstanceOf(OptionError);
        expect((error as OptionError).option).toBe(row.name);
        const text = typeof value === "string" ? value.trim() : "";
        if (text.length > 8) expect((error as OptionError).message).not.toContain(text);
        return;
      }
      for (const [name, text] of Object.entries(headers)) {
        expect(name).toBe(row.header);
        expect(text).not.toMatch(/[^\t\x20-\x7e\x80-\xff]/);
        expect(new Headers({ [name]: text }).get(name)).toBe(text.replace(/^[\t ]+|[\t ]+$/g, ""));
      }
    }),
    { numRuns: 500 },
  );
});

test("toHeaders() makes legal headers of any headers, or refuses them", () => {
  const text = fc.oneof(fc.string({ unit: "binary" }), headerText);
  const name = fc.oneof(headerName, fc.string(), fc.constantFrom("__proto__", "constructor", "x-portkey-config"));
  fc.assert(fc.property(fc.dictionary(name, text, { noNullPrototype: true }), (headers) => {
    let sent: Record<string, string>;
    try {
      sent = toHeaders({ headers }) as Record<string, string>;
    } catch (error) {
      expect(error).toBeInstanceOf(OptionError);
      return;
    }
    const names = new Set(Object.keys(headers).map((key) => key.toLowerCase()));
    expect(new Set(Object.keys(sent))).toEqual(names);
    expect([...new Headers(sent).keys()].sort()).toEqual([...names].sort());
  }));
});

test("toHeaders(), toSnakeCase(), parseOptions() and redactOptions() never change what they are given", () => {
  fc.assert(fc.property(optionsOf(rows), (options) => {
    const before = structuredClone(JSON.parse(JSON.stringify(options)));
    const keys = Object.keys(options);
    for (const use of [toHeaders, toSnakeCase, parseOptions, redactOptions]) use(deepFreeze(options));
    expect(JSON.parse(JSON.stringify(options))).toEqual(before);
    expect(Object.keys(options)).toEqual(keys);
  }));
});

test("toHeaders() refuses every key that is no option, whatever it is called", () => {
  const unknown = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype)),
  ).filter((name) => !optionSpellings.has(name.toLowerCase()));
  fc.assert(fc.property(unknown, optionsOf(rows), (name, options) => {
    const more = Object.fromEntries([...Object.entries(options), [name, "s3cr3t-value"]]) as AnyPortkeyOptions;
    expect(() => toHeaders(more)).toThrow(OptionError);
    expect(({} as Json).polluted).toBeUndefined();
  }));
});

test("a key of a prototype inside of data goes out as data and pollutes nothing", () => {
  const data = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}');
  const config = { targets: [{ override_params: data }], mine: data };
  for (const options of [{ metadata: data }, { config }]) {
    const [text] = Object.values(toHeaders(options)) as string[];
    expect(text).toContain('"__proto__":{"polluted":1}');
    expect(JSON.stringify(Object.values(parseOptions(options))[0])).toBe(text);
  }
  expect(({} as Json).polluted).toBeUndefined();
});

test("redactOptions() never shows a secret, wherever it stands", () => {
  const secret = "s3cr3t-value";
  const holder = fc.constantFrom("api_key", "apiKey", "awsSecretAccessKey", "azure_ad_token", "Authorization");
  const deep = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      holder.map((name) => ({ [name]: secret })),
      fc.array(tie("node"), { maxLength: 2 }),
      fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), tie("node"), { maxKeys: 2, noNullPrototype: true }),
    ),
  })).node;
  fc.assert(fc.property(deep, (node) => {
    const options = { apiKey: secret, config: { mine: node }, metadata: { node } };
    expect(JSON.stringify(redactOptions(options))).not.toContain(secret);
  }));
});

function deepFreeze<Value>(value: Value): Value {
  const isData = Array.isArray(value) || Object.prototype.toString.call(value) === "[object Object]";
  if (isData && value !== (console as unknown)) {
    Object.freeze(value);
    for (const inner of Object.values(value as object)) deepFreeze(inner);
  }
  return value;
}
