/**
 * What the types of `openai` promise and not every server sends. The client fills it in, so that code written for those types finds what it
 * expects. `openapi/README.md` has the list, with its reasons. Everything else of a reply stays as it was sent.
 */

type Fields = Record<string, unknown>;

/** What an object gets, by its field `object`. */
const fills: ReadonlyMap<unknown, (data: Fields) => void> = /* @__PURE__ */ new Map<unknown, (data: Fields) => void>([
  ["list", ({ data }) => {
    for (const item of objectsIn(data)) if (item.object !== "list") fillIn(item); // a server may nest lists without end
  }],
  ["chat.completion", ({ choices }) => {
    for (const choice of objectsIn(choices)) {
      fillField(choice, "logprobs", null);
      const { message } = choice;
      if (!isObject(message)) continue;
      fillField(message, "content", null);
      fillField(message, "refusal", null);
      if (message.tool_calls === null) delete message.tool_calls;
    }
  }],
  ["chat.completion.chunk", (chunk) => fillField(chunk, "choices", [])],
  ["text_completion", ({ choices }) => {
    for (const choice of objectsIn(choices)) fillField(choice, "logprobs", null);
  }],
  ["file", (file) => {
    if (file.status_details === null) delete file.status_details;
  }],
  ["response", (response) => {
    fillField(response, "output_text", outputText(response));
    fillField(response, "access_programs", null);
  }],
]);

/** Fills in what is missing of a reply, or of an event and the response in it. What is no object of those known here stays as it is. */
export function fillIn(data: unknown): void {
  if (isObject(data)) fills.get(data.object)?.(data);
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fillField(data: Fields, name: string, value: unknown): void {
  if (!Object.hasOwn(data, name)) data[name] = value;
}

/** The objects of a list; none where it is no list. */
function objectsIn(list: unknown): Fields[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}

interface ModelResponse {
  output?: unknown;
}

/** The text of a response of the Responses API, all of its parts together. */
export function outputText({ output }: ModelResponse): string {
  let all = "";
  for (const { type, content } of objectsIn(output)) {
    if (type !== "message") continue;
    for (const part of objectsIn(content)) if (part.type === "output_text") all += part.text ?? "";
  }
  return all;
}
