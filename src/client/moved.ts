/** Names under which people look for a namespace that has another one. */
import { OptionError } from "../options/option-error.ts";

/** First guesses, and where the methods are. */
const PLACES = {
  assistants: "beta.assistants",
  invites: "admin.users.invites",
  logExports: "logs.exports",
  organisation: "admin.organisation",
  organization: "admin.organisation",
  partials: "prompts.partials",
  promptPartials: "prompts.partials",
  rateLimits: "policies.rateLimits",
  threads: "beta.threads",
  usageLimits: "policies.usageLimits",
  userInvites: "admin.users.invites",
  users: "admin.users",
  workspaces: "admin.workspaces",
} as const;

/** Namespaces that have another name. What stands there for the compiler is the right one; to read it throws an `OptionError`. */
export type Moved = { readonly [Name in keyof typeof PLACES]: `Use portkey.${typeof PLACES[Name]}` };

/**
 * Makes wrong names say the right one when they are read. They are not enumerable, so copies and consoles do not read them.
 *
 * @param target the prototype of a client
 * @param names of its namespaces; in snake_case and in small letters they are wrong names too
 */
export function addMoved(target: object, names: readonly string[]): void {
  const places: [wrong: string, right: string][] = Object.entries(PLACES);
  for (const name of names) {
    places.push([name.replace(/[A-Z]/g, "_$&").toLowerCase(), name], [name.toLowerCase(), name]);
  }
  for (const [wrong, right] of places) {
    if (wrong in target) continue;
    Object.defineProperty(target, wrong, {
      configurable: true,
      get() {
        throw new OptionError(`Use portkey.${right}: there is no portkey.${wrong}`, wrong);
      },
    });
  }
}
