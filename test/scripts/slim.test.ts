import { expect, test } from "vitest";
import {
  hoistSchemas,
  slimDescription,
  slimSchemaTypes,
  stripComments,
  withoutParameterTags,
} from "../../scripts/slim.ts";

test("stripComments() takes comments out and leaves strings, templates and PURE marks", () => {
  const code = [
    "/** A module. */",
    'import { a } from "./a.js";',
    "/**",
    " * Doc.",
    " */",
    "export const b = /* @__PURE__ */ a('/* no comment */'); // why",
    "export const c = `",
    "  // no comment",
    "",
    "${a(/* gone */ 1)}`;",
    "const d = /\\/\\*x\\*\\//.test(b);",
    "",
  ].join("\n");
  expect(stripComments(code)).toBe([
    'import { a } from "./a.js";',
    "export const b = /* @__PURE__ */ a('/* no comment */'); ",
    "export const c = `",
    "  // no comment",
    "",
    "${a( 1)}`;",
    "const d = /\\/\\*x\\*\\//.test(b);",
    "",
  ].join("\n"));
});

const DECLARATIONS = `export interface paths {
    "/keys": {
        parameters: {
            query?: never;
        };
        /** List keys. */
        get: operations["listKeys"];
        put?: never;
    };
}
export interface components {
    schemas: {
        /** A key. */
        Key: {
            /**
             * What it is.
             * @enum {string}
             */
            object: "key";
            /** @constant */
            kind: "a";
            owner?: components["schemas"]["Owner"];
            none?: never;
        };
        /** Who owns it. */
        Owner: string | null;
    };
}
export interface operations {
    listKeys: {
        parameters: {
            query?: {
                /** How many. */
                limit?: number;
            };
            path?: never;
        };
        responses: {
            /** A page. */
            200: {
                content: {
                    "application/json": components["schemas"]["Key"][];
                };
            };
        };
    };
}
`;

test("slimSchemaTypes() keeps what fields mean and drops what is said elsewhere", () => {
  expect(slimSchemaTypes(DECLARATIONS)).toBe(`export interface paths {
 "/keys": {
  parameters: {
  };
  get: operations["listKeys"];
 };
}
export interface components {
 schemas: {
  Key: {
   /** What it is. */
   object: "key";
   kind: "a";
   owner?: components["schemas"]["Owner"];
   none?: never;
  };
  Owner: string | null;
 };
}
export interface operations {
 listKeys: {
  parameters: {
   query?: {
    /** How many. */
    limit?: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Key"][];
    };
   };
  };
 };
}
`);
});

test("hoistSchemas() names each schema at the top, under the documentation of its alias", () => {
  const types = `import type { components } from "./schema.ts";
export type { components, operations, paths } from "./schema.ts";
/** A key. */
export type Key = components["schemas"]["Key"];
/** Who owns it. */
export type Owner = components["schemas"]["Owner"];
/** Another name. */
export type Other = components["schemas"]["Key"];
`;
  const hoisted = hoistSchemas(slimSchemaTypes(DECLARATIONS), types);
  expect(hoisted.types).toBe(`export type * from "./schema.ts";
import type { components } from "./schema.ts";
export type { components, operations, paths } from "./schema.ts";
/** Another name. */
export type Other = components["schemas"]["Key"];
`);
  expect(hoisted.schema).toContain(`export interface components {
schemas: {
Key: Key;
Owner: Owner;
};
}`);
  expect(hoisted.schema).toContain(`/** A key. */
export type Key = {
/** What it is. */
object: "key";
kind: "a";
owner?: Owner;
none?: never;
};
/** Who owns it. */
export type Owner = string | null;`);
  expect(hoisted.schema).toContain('"application/json": Key[];');
});

test("slimDescription() drops sentences and samples, not fields that are named like them", () => {
  const document = {
    openapi: "3.1.0",
    info: { title: "T", description: "Long." },
    paths: {
      "/a": {
        get: {
          summary: "Get",
          description: "Long.",
          responses: {
            200: {
              description: "An answer.",
              content: { "application/json": { schema: { $ref: "#/components/schemas/A" }, example: { a: 1 } } },
            },
            default: { $ref: "#/components/responses/Error" },
          },
        },
      },
    },
    components: {
      schemas: {
        A: {
          description: "Long.",
          properties: {
            description: { type: "string", description: "Long." },
            example: { const: { description: "data" } },
          },
          default: { description: "data" },
        },
      },
    },
  };
  expect(JSON.parse(slimDescription(JSON.stringify(document), "Short."))).toEqual({
    openapi: "3.1.0",
    info: { title: "T", description: "Short." },
    paths: {
      "/a": {
        get: {
          responses: {
            200: { description: "", content: { "application/json": { schema: { $ref: "#/components/schemas/A" } } } },
            default: { $ref: "#/components/responses/Error" },
          },
        },
      },
    },
    components: {
      schemas: {
        A: {
          properties: { description: { type: "string" }, example: { const: { description: "data" } } },
          default: { description: "data" },
        },
      },
    },
  });
});

test("withoutParameterTags() leaves the other lines of a comment", () => {
  expect(
    withoutParameterTags(
      "/**\n * Do it.\n *\n * @param body What.\n * @deprecated Use `x`\n */\n/**\n * Do.\n *\n * @param id Id.\n */\n",
    ),
  ).toBe(
    "/**\n * Do it.\n *\n * @deprecated Use `x`\n */\n/**\n * Do.\n */\n",
  );
});
