/** Request bodies: each in a form that can be sent again, with its content type. Those that are not JSON are in `form-body.ts`. */
import { OptionError } from "../options/option-error.ts";

/** A body ready to send. */
export interface EncodedBody {
  /** Written so, as `BodyInit` is a name of the DOM's types alone. */
  content: NonNullable<RequestInit["body"]>;
  type: string;
}

/** A body as JSON. @throws {OptionError} for what JSON cannot hold */
export function jsonBody(body: unknown): EncodedBody {
  let reason = `got a ${typeof body}`;
  try {
    const content = JSON.stringify(body);
    if (content !== undefined) return { content, type: "application/json" };
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
