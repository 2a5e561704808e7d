/** Content types: what kind of body each of them names. The generator and the runtime read this one list. */

/** What a body of some content type is. `any` is a wildcard, which leaves it to the reply. */
export type MediaKind = "json" | "events" | "lines" | "form" | "multipart" | "text" | "bytes" | "any";

const KINDS: readonly (readonly [MediaKind, RegExp])[] = [
  ["any", /^(\*|application)\/\*$/],
  ["events", /^text\/event-stream$/],
  // one JSON value on each line, under the names that servers give it
  [
    "lines",
    /^(application|text)\/(x-)?(ndjson|jsonl|jsonlines|json-lines|json-seq|stream\+json)$|\+(ndjson|jsonl|json-seq)$/,
  ],
  ["json", /^(application|text)\/(x-)?json$|\+json$/],
  ["form", /^application\/x-www-form-urlencoded$/],
  ["multipart", /^multipart\//],
  ["text", /^text\/|\/(x-)?(xml|yaml|toml|javascript|graphql)$|\+(xml|yaml)$/],
];

/** The kind of a content type, whatever its parameters and its case: `application/problem+json; charset=utf-8` is `json`. */
export function mediaKind(type: string): MediaKind {
  const name = type.split(";", 1)[0]!.trim().toLowerCase();
  return KINDS.find(([, pattern]) => pattern.test(name))?.[0] ?? "bytes";
}
