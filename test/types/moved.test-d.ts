/** Names of namespaces that have another one. */
import { expectTypeOf } from "vitest";
import type Portkey from "../../src/index.ts";
import type { Moved } from "../../src/client/moved.ts";
import type { Resources } from "../../generated/resources/index.ts";

declare const portkey: Portkey;

// @ts-expect-error -- the message says: Property 'list' does not exist on type '"Use portkey.admin.workspaces"'
portkey.workspaces.list();
// @ts-expect-error -- TypeScript itself suggests apiKeys
portkey.api_keys.list();

expectTypeOf(portkey.workspaces).toEqualTypeOf<"Use portkey.admin.workspaces">();
expectTypeOf(portkey.users).toEqualTypeOf<"Use portkey.admin.users">();

/** The places that exist, as the type of what is there. */
type At<Place extends string, From = Portkey> = Place extends `${infer Name}.${infer Rest}`
  ? Name extends keyof From ? At<Rest, From[Name]> : never
  : Place extends keyof From ? From[Place]
  : never;
type Missing = {
  [Name in keyof Moved]: Moved[Name] extends `Use portkey.${infer Place}` ? [At<Place>] extends [never] ? Name : never
    : never;
}[keyof Moved];
expectTypeOf<Missing>().toEqualTypeOf<never>();
expectTypeOf<keyof Moved & keyof Resources>().toEqualTypeOf<never>();
