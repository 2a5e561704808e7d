import { expect, test } from "vitest";
import { addNamespaces } from "../../src/client/namespaces.ts";

class Client {
  readonly id: number;
  constructor(id: number) {
    this.id = id;
  }
}

function make(...trees: Parameters<typeof addNamespaces<string, Client>>[1]) {
  class Made extends Client {}
  addNamespaces<string, Client>(Made.prototype, trees, (leaf, client) => () => `${leaf} ${client.id}`);
  return (id: number) => new Made(id) as unknown as Record<string, Record<string, () => string>>;
}

test("addNamespaces() makes methods that know their client, once for each client", () => {
  const client = make({ pets: { list: "GET /pets" } });
  const [one, two] = [client(1), client(2)];
  expect([one["pets"]!["list"]!(), two["pets"]!["list"]!()]).toEqual(["GET /pets 1", "GET /pets 2"]);
  expect(one["pets"]).toBe(one["pets"]);
  expect(one["pets"]!["list"]).toBe(one["pets"]!["list"]);
});

test("addNamespaces() joins the namespaces of several trees, where the first has the last word", () => {
  const client = make({ pets: { list: "first" } }, {
    pets: { list: "second", get: "second" },
    shops: { list: "second" },
  })(1);
  expect(client["pets"]!["list"]!()).toBe("first 1");
  expect(client["pets"]!["get"]!()).toBe("second 1");
  expect(client["shops"]!["list"]!()).toBe("second 1");
});

test("addNamespaces() takes names of Object's own as names", () => {
  const tree = JSON.parse(
    '{ "toString": { "hasOwnProperty": "GET /x" }, "__proto__": { "list": "GET /y" } }',
  ) as object;
  const client = make(tree as never)(1);
  expect(client["toString"]!["hasOwnProperty"]!()).toBe("GET /x 1");
  expect("list" in Object.prototype).toBe(false);
});

test("addNamespaces() leaves what a class has itself", () => {
  class Made extends Client {
    pets = "mine";
  }
  addNamespaces<string, Client>(Made.prototype, [{ pets: { list: "GET /pets" } }], () => () => "");
  expect(new Made(1).pets).toBe("mine");
});
