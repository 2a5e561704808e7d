/** Makes the methods of a client from a tree of operations. */
import type { ResourceTree } from "./generated.ts";

/** Makes the method of a leaf of the tree for a client. */
export type MakeMethod<Client> = (entry: string, client: Client) => unknown;

/**
 * Adds the methods and namespaces of trees to an object. A namespace is made when it is first asked for, once for each client.
 *
 * @param target the prototype of a client
 * @param trees operations by method name; a name that several trees have is one namespace with the methods of all
 * @param makeMethod makes the method of a leaf
 */
export function addNamespaces<Client extends object>(
  target: object,
  trees: readonly ResourceTree[],
  makeMethod: MakeMethod<Client>,
  clientOf: (target: object) => Client = (self) => self as Client,
): void {
  for (const tree of trees) {
    for (const name of Object.keys(tree)) {
      if (!Object.hasOwn(target, name)) addNamespace(target, name, trees, makeMethod, clientOf);
    }
  }
}

function addNamespace<Client extends object>(
  target: object,
  name: string,
  trees: readonly ResourceTree[],
  makeMethod: MakeMethod<Client>,
  clientOf: (target: object) => Client,
): void {
  Object.defineProperty(target, name, {
    configurable: true,
    get(this: object): unknown {
      const client = clientOf(this);
      const entries = trees.flatMap((tree) => Object.hasOwn(tree, name) ? [tree[name]!] : []);
      const [entry] = entries;
      const value = typeof entry === "string" ? makeMethod(entry, client) : {};
      if (typeof entry !== "string") {
        addNamespaces(value as object, entries as ResourceTree[], makeMethod, () => client);
      }
      Object.defineProperty(this, name, { value, configurable: true, writable: true });
      return value;
    },
  });
}
