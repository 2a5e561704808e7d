import { expect, test } from "vitest";
import {
  joinAreas,
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

const OF_OPERATIONS = `export interface paths {
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
        Key: schemas.Key;
    };
    parameters: {
        /** How many. */
        limit: number;
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
                    "application/json": schemas.Key[];
                };
            };
        };
    };
}
`;

const OF_SCHEMAS = `/** A key. */
export type Key = {
    /**
     * What it is.
     * @enum {string}
     */
    object: "key";
    /** @constant */
    kind: "a";
    /** Who made it. */
    default: Owner;
    none?: never;
};

/** Who owns it. */
export type Owner = string | null;
`;

test("slimSchemaTypes() drops what operations say twice or not at all", () => {
  expect(slimSchemaTypes(OF_OPERATIONS)).toBe(`export interface paths {
"/keys": {
parameters: {
};
get: operations["listKeys"];
};
}
export interface components {
schemas: {
Key: schemas.Key;
};
parameters: {
limit: number;
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
"application/json": schemas.Key[];
};
};
};
};
}
`);
});

test("slimSchemaTypes() keeps what schemas and their fields mean", () => {
  expect(slimSchemaTypes(OF_SCHEMAS)).toBe(`/** A key. */
export type Key = {
/** What it is. */
object: "key";
kind: "a";
/** Who made it. */
default: Owner;
none?: never;
};
/** Who owns it. */
export type Owner = string | null;
`);
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

test("joinAreas() puts areas in one file, those with names that others have in a namespace", () => {
  const files: Record<string, string> = {
    "a-b": `import type { Call } from "../run.ts";
import type { C, One } from "../schema.ts";
/** Methods. */
export interface A {
  get(): Call<C | One>;
}
`,
    c: `import type { Call } from "../run.ts";
import type { C as CSchema, One } from "../schema.ts";
export interface C {
  get(): Call<CSchema | One>;
}
`,
  };
  const index = `import type { Tree } from "../run.ts";
import type * as aBArea from "./a-b.ts";
import type * as cArea from "./c.ts";
export interface Resources {
  readonly a: aBArea.A & cArea.C;
}
export declare const resources: Tree;
`;
  expect(joinAreas(index, (area) => files[area]!)).toBe(`import type { Call, Tree } from "../run.ts";
import type { C, C as CSchema, One } from "../schema.ts";
/** Methods. */
interface A {
  get(): Call<C | One>;
}
declare namespace cArea {
interface C {
  get(): Call<CSchema | One>;
}
}
export interface Resources {
  readonly a: A & cArea.C;
}
export declare const resources: Tree;
`);
});
