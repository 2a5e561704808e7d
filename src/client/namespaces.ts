/** Makes the methods of a client from trees of operations. */

/** Methods by name, in namespaces. A leaf is an operation string, or a helper. */
export interface MethodTree<Leaf> {
  readonly [name: string]: Leaf | MethodTree<Leaf>;
}

/** Makes the method of a leaf for a client. */
export type MakeMethod<Leaf, Client> = (leaf: Leaf, client: Client) => unknown;

/**
 * Adds the methods and namespaces of trees to an object. A namespace is made when it is first asked for, once for each client.
 *
 * @param target the prototype of a client
 * @param trees a name that several of them have is one namespace with the methods of all; the method of the first tree counts
 * @param makeMethod makes the method of a leaf
 */
export function addNamespaces<Leaf extends string | ((...args: never[]) => unknown), Client extends object>(
  target: object,
  trees: readonly MethodTree<Leaf>[],
  makeMethod: MakeMethod<Leaf, Client>,
): void {
  const add = (to: object, from: readonly MethodTree<Leaf>[], clientOf: (self: object) => Client) => {
    for (const tree of from) {
      for (const name of Object.keys(tree)) {
        if (Object.hasOwn(to, name)) continue;
        Object.defineProperty(to, name, {
          configurable: true,
          // wrappers of clients copy a namespace with its methods; the namespaces of a client itself stay out of its console output
          enumerable: to !== target,
          get(this: object): unknown {
            const value = valueOf(name, from, clientOf(this));
            Object.defineProperty(this, name, { value, configurable: true, writable: true });
            return value;
          },
        });
      }
    }
  };
  const valueOf = (name: string, from: readonly MethodTree<Leaf>[], client: Client): unknown => {
    const spaces: MethodTree<Leaf>[] = [];
    for (const tree of from) {
      const entry = Object.hasOwn(tree, name) ? tree[name] : undefined;
      if (typeof entry === "object") spaces.push(entry as MethodTree<Leaf>);
      else if (entry !== undefined && spaces.length === 0) return makeMethod(entry as Leaf, client);
    }
    const namespace = {};
    add(namespace, spaces, () => client);
    return namespace;
  };
  add(target, trees, (self) => self as Client);
}
