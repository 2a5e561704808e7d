/** What generated code is made of: types of bodies and arguments, and the function of an operation. */
import type { PortkeyClient, RequestOptions } from "./client.ts";
import { type APIError, isPortkeyError } from "../connection/errors.ts";
import type { Features } from "./features.ts";

/** Fields that the description does not know. */
export interface Fields {
  readonly [field: string]: unknown;
}

/** An object of a request in which fields that the description does not know may stand beside those it does. */
export type Open<Params> = Params | (Params & Fields);

/**
 * The last member of a union in a request: a tool, a content part, a format or an item that the description does not list.
 *
 * Its other fields are `any` and not `unknown`, because an interface of somebody else has to fit, and because
 * `if (part.type === "text") part.text` has to compile where a union has this member.
 */
export interface Unlisted {
  readonly type: string;
  // deno-lint-ignore no-explicit-any
  readonly [field: string]: any;
}

/** Params whose fields have other spellings too, by which the runtime knows them: `{ traceID: "trace_id" }`. */
export type Spelled<Params, Names extends Record<string, string>> = Params extends readonly (infer Item)[]
  ? Spelled<Item, Names>[]
  :
    | Params
    | (
      & Omit<Params, Names[keyof Names]>
      & Partial<Pick<Params, Names[keyof Names] & keyof Params>>
      & {
        [Alias in keyof Names]?: Params[Names[Alias] & keyof Params];
      }
    );

/** A union that reads as its first member: what the second has beside it is optional, through objects and lists. */
export type Merged<First, Second> = First extends string | number | boolean ? First | Second
  : First extends readonly (infer Item)[] ? Second extends readonly (infer Other)[] ? Merged<Item, Other>[] : First
  : First extends object ?
      & { [Name in keyof First]: Name extends keyof Second ? Merged<First[Name], Second[Name]> : First[Name] }
      & { [Name in Exclude<keyof Second, keyof First>]?: Second[Name] }
  : First;

/** The options of a call, which come last. Callers of the official client may have some of them in a second object. */
export type CallOptions = [options?: RequestOptions, extra?: RequestOptions];

/** Operations by method name, in namespaces. A leaf is an operation string, see {@link operation}. */
export interface ResourceTree {
  readonly [name: string]: string | ResourceTree;
}

/**
 * Makes the standalone function of an operation; the generated code gives it its type.
 *
 * @param text the operation: its method, its path, and a word for each thing that is not the default, as in `GET /files/{file_id} id`
 * @param features what it needs: {@link lists}, {@link forms}, {@link sockets}
 */
export function operation<Function>(text: string, ...features: Features[]): Function {
  const needed: Features | undefined = features.length > 0 ? Object.assign({}, ...features) : undefined;
  return ((client: PortkeyClient, ...args: unknown[]) => client.invoke(text, args, needed)) as Function;
}

/** The body that an operation's description has for a failed status: its own, else that of the range (`4XX`), else the default one. */
export type ErrorBodyOf<Operation, Status extends number> = Operation extends { responses: infer Replies }
  ? Status extends keyof Replies ? ContentOf<Replies[Status]>
  : `${Status}` extends `4${string}` ? "4XX" extends keyof Replies ? ContentOf<Replies["4XX"]> : DefaultOf<Replies>
  : `${Status}` extends `5${string}` ? "5XX" extends keyof Replies ? ContentOf<Replies["5XX"]> : DefaultOf<Replies>
  : DefaultOf<Replies>
  : unknown;

type DefaultOf<Replies> = "default" extends keyof Replies ? ContentOf<Replies["default" & keyof Replies]> : unknown;

type ContentOf<Reply> = Reply extends { content: infer Content } ? Content[keyof Content] : unknown;

/**
 * Whether a caught value is a failed reply of this status. With the type of an operation, its body has the type that the description gives it.
 *
 * @example
 * ```ts
 * import { isStatus } from "portkey-fetch/runtime";
 * import type { operations } from "my-client/types";
 *
 * try {
 *   await getPet(client, "p-1");
 * } catch (error) {
 *   if (isStatus<operations["getPet"], 404>(error, 404)) console.log(error.error.reason);
 *   else throw error;
 * }
 * ```
 */
export function isStatus<Operation, const Status extends number = number>(
  error: unknown,
  status: Status,
): error is APIError & { readonly status: Status; readonly error: ErrorBodyOf<Operation, Status> } {
  return isPortkeyError(error) && "error" in error && (error as APIError).status === status;
}
