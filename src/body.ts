/** Request bodies: each in a form that can be sent again, with its content type. */
import type { Features } from "./features.ts";
import type { Operation } from "./operation.ts";
import { OptionError } from "./options.ts";

/** A body ready to send. */
export interface EncodedBody {
  content: BodyInit;
  type: string;
}

/** Writes a body in the way its operation declares: JSON here, all else by a feature. Fields are sent as the caller spelled them. */
export function encodeBody(
  operation: Operation,
  body: unknown,
  encodeOther: Features["encodeBody"],
): EncodedBody | Promise<EncodedBody> {
  return (operation.body !== "json" && encodeOther?.(operation, body)) ||
    { content: encodeJson(body), type: "application/json" };
}

function encodeJson(body: unknown): string {
  let reason = `got a ${typeof body}`;
  try {
    const text = JSON.stringify(body);
    if (text !== undefined) return text;
  } catch (cause) {
    // the message of the runtime may quote the value
    const told = String(cause);
    reason = /bigint/i.test(told)
      ? "a BigInt is none: make it a string or a number"
      : /circular|cyclic/i.test(told)
      ? "an object that contains itself is none"
      : "one of its toJSON methods throws";
  }
  throw new OptionError(`Send a body that JSON can hold: ${reason}`, "body");
}
