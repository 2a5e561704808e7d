/** Every method and namespace of the client is there and can be called. Checked by tsc. */
import type * as functions from "../../generated/operations/index.ts";
import type { Accessor } from "../../generated/accessors.ts";
import type { Resources } from "../../generated/resources/index.ts";
import type Portkey from "../../src/index.ts";
import type { PortkeyClient } from "../../src/index.ts";

/** The type at a dotted name. */
type At<Tree, Path extends string> = Path extends `${infer Head}.${infer Rest}`
  ? Head extends keyof Tree ? At<Tree[Head], Rest> : never
  : Path extends keyof Tree ? Tree[Path]
  : never;

type IsNever<Type> = [Type] extends [never] ? true : false;
type IsMethod<Type> = IsNever<Type> extends true ? false : Type extends (...args: never[]) => unknown ? true : false;
type Missing<Names extends string> = {
  [Name in Names]: IsMethod<At<Portkey, Name>> extends true ? never : Name;
}[Names];

/** Names that `Accessor` has and the client does not; the error message lists them. */
export const everyAccessorIsAMethod: IsNever<Missing<Accessor>> = true;

// the check itself can fail
export const aNamespaceIsNoMethod: IsMethod<At<Portkey, "chat.completions">> = false;
export const anUnknownNameIsNoMethod: IsMethod<At<Portkey, "chat.completions.nothing">> = false;

/** Functions that do not take a client first. */
type NotStandalone = {
  [Name in keyof typeof functions]: (typeof functions)[Name] extends
    (client: PortkeyClient, ...args: never[]) => unknown ? never
    : (typeof functions)[Name] extends (...args: never[]) => unknown ? Name
    : never;
}[keyof typeof functions];
export const everyFunctionTakesAClient: IsNever<NotStandalone> = true;

/** What the class has besides the namespaces, so that a namespace never hides a method of the client. */
type Own = "baseURL" | "withOptions" | "get" | "post" | "put" | "patch" | "delete" | "invoke";
export const noNamespaceHidesAMethod: IsNever<keyof Resources & Own> = true;
