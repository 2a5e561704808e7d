/** Which values of a request are secret. */
import { isSecretHeader } from "../options/secrets.ts";

/** The parts of a request that may hold secrets. */
export interface RequestParts {
  headers: Readonly<Record<string, unknown>>;
  url?: string | undefined;
  query?: unknown;
  /** As it is sent or as the caller gave it: text, a form, bytes or data. */
  body?: unknown;
}

/** Shorter values are no secrets, and hiding them would spoil the text around. */
const SHORTEST_SECRET = 6;

/** From this length on a part of a secret value is a secret itself, where it looks like one. */
const SHORTEST_PART = 12;

/** A longer body is not looked through, in characters or bytes. */
const LARGEST_BODY = 1_048_576;

/** So many values of a body are looked at. */
const MOST_VALUES = 100_000;

/** So deep a body is looked through. */
const DEEPEST = 50;

/** Everything secret in a request: by the names of headers, of parameters and of fields. */
export function secretValues({ headers, url, query, body }: RequestParts): Set<string> {
  const collector = new SecretCollector();
  for (const [name, value] of Object.entries(headers)) if (typeof value === "string") collector.addHeader(name, value);
  if (url !== undefined) collector.addURL(url);
  if (query !== undefined) collector.addField("", query);
  if (body !== undefined) collector.addBody(body);
  return collector.found;
}

/** Whether the value of a parameter or field is secret; `filter[key]` is named like `key`. */
export function isSecretName(name: string): boolean {
  return isSecretHeader(name.replace(/[[\]]+$/, ""));
}

/** Whether a value is a word or a number, as placeholders are: it may mean something else where it stands. */
export function isOrdinary(value: string): boolean {
  return value.length < 24 && /^(?:\d+|\W?(?:[A-Z]?[a-z]+|[A-Z]+)(?:[-_. ](?:[A-Z]?[a-z]+|[A-Z]+))*)$/.test(value);
}

/** Whether a part of a value looks like a key. */
function looksRandom(value: string): boolean {
  return value.length >= SHORTEST_PART && /^(?=.*\d)(?=.*[a-zA-Z])\S+$/.test(value);
}

class SecretCollector {
  readonly found = new Set<string>();
  #values = 0;

  addHeader(name: string, value: string): void {
    const isData = this.#addJson(value);
    if (!isData) this.addURL(value);
    if (!isSecretHeader(name)) return;
    if (!isData && name.toLowerCase() === "x-portkey-config") return; // the id of a saved config is no secret
    if (isData) {
      this.found.add(value);
      return;
    }
    this.#add(value);
    this.#add(value.replace(/^[\w-]+ +/, ""));
    const [, basic] = /^basic +(\S+)$/i.exec(value) ?? [];
    if (basic !== undefined) this.#addCredentials(fromBase64(basic));
    if (/cookie/i.test(name)) { for (const pair of value.split(/; */)) this.#add(pair.slice(pair.indexOf("=") + 1)); }
  }

  /** Adds what a URL has in its user information and its parameters. */
  addURL(text: string): void {
    if (!/^\w+:\/\//.test(text)) return;
    let url: URL;
    try {
      url = new URL(text);
    } catch {
      return;
    }
    const { username, password, searchParams, hash } = url;
    if (username + password !== "") {
      const credentials = `${percentDecoded(username)}:${percentDecoded(password)}`;
      this.#addCredentials(credentials);
      this.#add(toBase64(credentials));
    }
    for (const [name, value] of [...searchParams, ...new URLSearchParams(hash.slice(1))]) this.addField(name, value);
  }

  addBody(body: unknown): void {
    if (body instanceof URLSearchParams || body instanceof FormData) {
      for (const [name, value] of body as Iterable<[string, unknown]>) this.addField(name, value);
    } else if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) {
      if (body.byteLength <= LARGEST_BODY) this.#addText(new TextDecoder().decode(body));
    } else if (typeof body === "string") this.#addText(body);
    else this.addField("", body);
  }

  /** Adds what is secret in a field and all that is in it. */
  addField(name: string, value: unknown, isInSecret = false, depth = 0): void {
    if (depth > DEEPEST || this.#values++ > MOST_VALUES) return;
    const isSecret = isSecretName(name);
    if (typeof value === "string") {
      if (value.length > LARGEST_BODY) return;
      if (isSecret || isInSecret && looksRandom(value)) this.#add(value);
      if (!this.#addJson(value, depth + 1)) this.addURL(value);
    } else if (Array.isArray(value)) {
      for (const item of value) this.addField(name, item, isInSecret, depth + 1);
    } else if (typeof value === "object" && value !== null) {
      // in `vertexServiceAccountJson` and the like the names of the fields tell
      const isWhole = isInSecret || isSecret && !/(?:json|config)$/i.test(name);
      for (const [key, { value: inner }] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
        this.addField(key, inner, isWhole, depth + 1);
      }
    }
  }

  /** Adds what is secret in a written body: JSON, or a form of either kind. */
  #addText(text: string): void {
    if (text.length > LARGEST_BODY || this.#addJson(text)) return;
    for (const [, name, value] of text.matchAll(/\bname="([^"\r\n]*)"\r\n\r\n([^\r\n]*)/g)) this.addField(name!, value);
    if (/^[^\s=&]+=/.test(text)) { for (const [name, value] of new URLSearchParams(text)) this.addField(name, value); }
  }

  /** Adds what is secret in JSON. Returns whether the text is an object or a list. */
  #addJson(text: string, depth = 0): boolean {
    if (!/^\s*[{[]/.test(text) || text.length > LARGEST_BODY) return false;
    try {
      this.addField("", JSON.parse(text), false, depth);
      return true;
    } catch {
      return false; // not JSON after all
    }
  }

  /** Adds a name and a password: some servers take a key in the place of the name. */
  #addCredentials(credentials: string | undefined): void {
    if (credentials === undefined) return;
    const colon = credentials.indexOf(":");
    const user = credentials.slice(0, colon);
    this.#add(credentials);
    this.#add(credentials.slice(colon + 1));
    if (looksRandom(user) || colon === credentials.length - 1) this.#add(user);
  }

  #add(value: string | undefined): void {
    if (value === undefined || value.length < SHORTEST_SECRET) return;
    this.found.add(value);
    // lines of a private key, and members of a list, may come back one by one
    for (const part of value.split(/[\s,;]+/)) {
      const bare = part.replace(/^[\w-]+=(?=.)/, "").replace(/^"|"$/g, "");
      if (bare !== value && looksRandom(bare)) this.found.add(bare);
    }
  }
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function fromBase64(text: string): string | undefined {
  let latin: string;
  try {
    latin = atob(text);
  } catch {
    return undefined; // not base64 after all
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(latin, (letter) => letter.charCodeAt(0)));
  } catch {
    return latin; // RFC 7617 leaves the encoding open
  }
}

function toBase64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
