/** The client with every endpoint as a method. The one file of `src/` that takes a value from `generated/`. */
import { type Resources, resources } from "../generated/resources/index.ts";
import { PortkeyClient } from "./client.ts";
import type { ResourceTree } from "./operation.ts";

/** The endpoint methods, by area: `portkey.chat.completions.create(…)`. */
export interface Portkey extends Resources {}

/**
 * A client for the Portkey AI gateway.
 *
 * @example
 * ```ts
 * import Portkey from "portkey-fetch";
 *
 * const portkey = new Portkey({ apiKey, provider: "@openai-prod" });
 * const chat = await portkey.chat.completions.create({
 *   model: "gpt-4o",
 *   messages: [{ role: "user", content: "Say hello" }],
 * });
 * console.log(chat.choices[0].message.content);
 * ```
 */
export class Portkey extends PortkeyClient {}

addNamespaces(Portkey.prototype, resources, (portkey) => portkey as Portkey);

/** Adds the methods and namespaces of a tree. A namespace is made when it is first asked for, once for each client. */
function addNamespaces(target: object, tree: ResourceTree, clientOf: (target: object) => PortkeyClient): void {
  for (const name of Object.keys(tree)) {
    const entry = tree[name]!;
    Object.defineProperty(target, name, {
      configurable: true,
      get(this: object): unknown {
        const client = clientOf(this);
        let value: unknown;
        if (typeof entry === "string") value = (...args: unknown[]) => client.invoke(entry, args);
        else addNamespaces(value = {}, entry, () => client);
        Object.defineProperty(this, name, { value, configurable: true, writable: true });
        return value;
      },
    });
  }
}
