import { expect, test } from "vitest";
import { PortkeyClient } from "../../src/client/client.ts";
import { OptionError } from "../../src/options.ts";
import { fc } from "../support/property.ts";
import { failure, json, recorder } from "../support/recorder.ts";

const BASE = "https://gateway.test/v1";

const urls: string[] = [];
const client = new PortkeyClient({
  apiKey: "pk-secret-0123456789",
  baseURL: BASE,
  fetch: (url) => {
    urls.push(String(url));
    return Promise.resolve(json({}));
  },
});

/** Calls with this path parameter, in the object and as an id; resolves to the URLs that were asked for. */
async function urlsFor(value: unknown): Promise<string[]> {
  urls.length = 0;
  await client.invoke("GET /virtual-keys/{slug}", [{ slug: value }]);
  await client.invoke("GET /virtual-keys/{slug} id", [value]);
  return [...urls];
}

/** Calls the generic method with this path. */
async function urlOf(path: string): Promise<string> {
  urls.length = 0;
  await client.get(path);
  return urls[0]!;
}

test("A path parameter that is missing, empty or of another kind is refused", async () => {
  for (const value of [undefined, null, "", " ", {}, [], true, Symbol("x"), () => 1, ["a"]]) {
    const error = await failure(urlsFor(value));
    expect(error).toBeInstanceOf(OptionError);
    expect(error.option).toBe("slug");
    expect(error.message).toMatch(/"slug".*GET \/virtual-keys\/\{slug\}/);
  }
});

test("A path parameter that would climb or split the path is refused or encoded", async () => {
  const refused = [
    ".",
    "..",
    " ..",
    ".. ",
    "a\nb",
    "a\0b",
    "\t",
    "../admin/users",
    "a/../b",
    "a\\..",
    "%2e%2e",
    "%2E.",
    "a%2f..",
    "a%00",
  ];
  for (const value of refused) {
    expect(await failure(urlsFor(value)), value).toBeInstanceOf(OptionError);
  }
  const encoded: Record<string, string> = {
    "a/b": "a%2Fb",
    "%2F": "%252F",
    "a?b=c": "a%3Fb=c",
    "a#b": "a%23b",
    "a\\b": "a%5Cb",
    "{other}": "%7Bother%7D",
    "$&": "$&",
    "...": "...",
    "a..b": "a..b",
    "ключ 🎉": "%D0%BA%D0%BB%D1%8E%D1%87%20%F0%9F%8E%89",
  };
  for (const [value, segment] of Object.entries(encoded)) {
    expect(await urlsFor(value)).toEqual([`${BASE}/virtual-keys/${segment}`, `${BASE}/virtual-keys/${segment}`]);
  }
  expect(await urlsFor(17)).toEqual([`${BASE}/virtual-keys/17`, `${BASE}/virtual-keys/17`]);
});

test("A path parameter of any text stays one segment that reads back as it was, or is refused", async () => {
  const property = fc.asyncProperty(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(..."./\\%2eEfF?#&;:@ \t\n{}$|") }),
      fc.constantFrom("\ud800", "a\udfff"),
    ),
    async (value) => {
      let found: string[];
      try {
        found = await urlsFor(value);
      } catch (error) {
        expect(error).toBeInstanceOf(OptionError);
        return;
      }
      for (const text of found) {
        const url = new URL(text);
        expect(url.origin + url.search + url.hash).toBe("https://gateway.test");
        const segments = url.pathname.split("/");
        expect(segments.slice(0, 3)).toEqual(["", "v1", "virtual-keys"]);
        expect(segments).toHaveLength(4);
        expect(decodeURIComponent(segments[3]!)).toBe(value);
      }
    },
  );
  await fc.assert(property, { numRuns: 100 });
});

test("A path of the caller's own goes to the gateway with its query", async () => {
  expect(await urlOf("/a/b")).toBe(`${BASE}/a/b`);
  expect(await urlOf("a/b")).toBe(`${BASE}/a/b`);
  expect(await urlOf("/a?x=1&x=2&y=a%20b")).toBe(`${BASE}/a?x=1&x=2&y=a%20b`);
  expect(await urlOf("/a%2Fb/ft:gpt%20x/%zz")).toBe(`${BASE}/a%2Fb/ft:gpt%20x/%zz`);
  expect(await urlOf("/a?x=1?2&__proto__=3&__proto__=4&z=%zz")).toBe(
    `${BASE}/a?x=1%3F2&__proto__=3&__proto__=4&z=%25zz`,
  );
});

test("A path of the caller's own that leaves the gateway is refused", async () => {
  for (
    const path of [
      "",
      "https://evil.test/x",
      "HTTPS://evil.test",
      "//evil.test/x",
      "\\\\evil.test",
      "/\\evil.test",
      "javascript:x",
      "/../x",
      "/a/../../x",
      "/a/..",
      "..",
      ".",
      "/./x",
      "/%2e%2e/x",
      "/%2E./x",
      "/a/.%2e",
      "/a#b",
      "/a b",
      "/a\nb",
      "/a\0",
      "/{id}",
      "/a/..%2f..",
      "/%5c..%5cx",
      "/a/%2e%2e%2fx",
      "/%2e%2e/%zz",
      "/a%5c..%5cb",
      "/%0a",
    ]
  ) {
    const error = await failure(urlOf(path));
    expect(error, path).toBeInstanceOf(OptionError);
  }
  for (const path of [undefined, null, 1, {}]) expect(await failure(urlOf(path as never))).toBeInstanceOf(OptionError);
});

test("A path of any text stays below the base URL, or is refused", async () => {
  const piece = fc.constantFrom(
    "/",
    "//",
    ".",
    "..",
    "%2e",
    "%2F",
    "%5c",
    "\\",
    "a",
    "v1",
    ":",
    "@",
    "?",
    "#",
    "&",
    "=",
    "http:",
    "%",
    "%zz",
    "\t",
  );
  const property = fc.asyncProperty(
    fc.array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 8 }),
    async (pieces) => {
      let text: string;
      try {
        text = await urlOf(pieces.join(""));
      } catch (error) {
        expect(error).toBeInstanceOf(OptionError);
        return;
      }
      const url = new URL(text);
      expect(url.origin).toBe("https://gateway.test");
      expect(url.pathname.startsWith("/v1/")).toBe(true);
      for (
        const segment of decodeURIComponent(url.pathname.replace(/%(?![\da-f]{2})/gi, "%25")).split(/[\\/]/)
      ) expect(["..", "."]).not.toContain(segment);
    },
  );
  await fc.assert(property, { numRuns: 100 });
});

test("A base URL keeps its path and loses trailing slashes", async () => {
  for (const baseURL of ["https://gateway.test/v1", "https://gateway.test/v1/", "https://gateway.test/v1///"]) {
    const { fetch, requests } = recorder();
    await new PortkeyClient({ baseURL, fetch }).get("/x");
    expect(requests[0]!.url).toBe(`${BASE}/x`);
  }
});

test("A base URL with credentials, a query, a fragment or without a scheme is refused", () => {
  for (
    const baseURL of [
      "gateway.test/v1",
      "/v1",
      "https://user:secret@gateway.test",
      "https://gateway.test?x=1",
      "https://gateway.test#x",
      "ftp://gateway.test",
      "file:///etc",
      "javascript:1",
      "https://",
      "x",
    ]
  ) {
    expect(() => new PortkeyClient({ apiKey: "pk-secret-0123456789", baseURL })).toThrow(OptionError);
    expect(() => new PortkeyClient({ apiKey: "pk-secret-0123456789", controlPlaneURL: baseURL })).toThrow(OptionError);
  }
});

test("A path with 200,000 parameters, as a proxy may hand on, takes work in proportion to its length, and has every value of a repeated name in its order", async () => {
  const count = 200_000;
  let text = "/a?b=first";
  for (let index = 0; index < count; index++) text += `&x=${index}`;
  const url = new URL(await urlOf(text));
  expect(url.searchParams.getAll("x")).toHaveLength(count);
  expect(url.search).toBe(text.slice(2));
});

test("A path with half a surrogate pair is refused: the runtime would send another character in its place", async () => {
  for (const path of ["/a\ud800", "/\udfff/b", "/a?b=\ud800"]) {
    expect(await failure(urlOf(path))).toBeInstanceOf(OptionError);
  }
  expect(new URL(await urlOf("/ü/🎉?q=🎉")).href).toBe(
    `${BASE}/${encodeURIComponent("ü")}/${encodeURIComponent("🎉")}?q=${encodeURIComponent("🎉")}`,
  );
});
