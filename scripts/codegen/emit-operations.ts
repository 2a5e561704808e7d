/** `operations/<area>.ts`: each operation as a function of its own, which a bundler drops when it is not used. */
import type { OptionalKind, VariableStatementStructure } from "ts-morph";
import type { Plan, PlannedOperation, Signature } from "./model.ts";
import { byArea, deprecation, docs, type FileOptions, type Morph, Scope, typeNames, writeArgument } from "./morph.ts";
import { firstSentence } from "./text.ts";
import { type Operation, parseOperation } from "../../src/request/operation.ts";

export function* emitOperations(plan: Plan, morph: Morph, options: FileOptions): Generator<[string, string]> {
  const areas = byArea(plan.operations);
  const all = typeNames(plan);
  const { kinds } = morph;
  for (const [area, operations] of areas) {
    const scope = new Scope(operations.map(({ operationId }) => operationId), all);
    scope.use("PortkeyClient", "RequestOptions");
    const statements = operations.map((operation) => ({
      kind: kinds.VariableStatement,
      ...statementOf(operation, scope, morph),
    }));
    const text = morph.print({
      statements: [
        {
          kind: kinds.ImportDeclaration,
          moduleSpecifier: options.runtime,
          namedImports: [...new Set(operations.flatMap(featuresOf)), "operation"].sort(),
        },
        ...scope.imports(options).map((item) => ({ kind: kinds.ImportDeclaration, ...item })),
        ...statements,
      ],
    });
    yield [`${area}.ts`, options.banner + text];
  }
  const index = areas.map(([area]) => `export * from "./${area}${options.extension}";\n`).join("");
  // from here, as what bundlers find behind the main entry also has what `Portkey` loads later, and they keep all of it
  yield ["index.ts", `${options.banner}export { PortkeyClient } from "${options.runtime}";\n${index}`];
}

function statementOf(
  operation: PlannedOperation,
  scope: Scope,
  morph: Morph,
): OptionalKind<VariableStatementStructure> {
  const { signatures, spec, operationId } = operation;
  const type = signatures.length === 1
    ? signature(signatures[0]!, scope, " =>")
    : `{\n${signatures.map((one) => `  ${signature(one, scope, ":")};\n`).join("")}}`;
  return {
    leadingTrivia: "\n",
    isExported: true,
    declarationKind: morph.constant,
    docs: docs(lineOf(operation)),
    declarations: [{
      name: operationId,
      type,
      initializer: `/*@__PURE__*/operation(${[JSON.stringify(spec), ...featuresOf(operation)].join(", ")})`,
    }],
  };
}

/** What the function hands to the runtime, so that bundlers leave it out of those that do not. */
const features: readonly (readonly [name: string, needs: (operation: Operation) => boolean])[] = [
  ["forms", ({ body }) => body !== undefined && body !== "json"],
  ["lists", ({ pagination }) => pagination !== undefined],
  ["sockets", ({ reply }) => reply === "websocket"],
];

function featuresOf({ spec }: PlannedOperation): string[] {
  const operation = parseOperation(spec);
  return features.filter(([, needs]) => needs(operation)).map(([name]) => name);
}

function signature({ args, result }: Signature, scope: Scope, arrow: string): string {
  const all = [
    "client: PortkeyClient",
    ...args.map((arg) => writeArgument(arg, scope)),
    "options?: RequestOptions",
  ];
  return `(${all.join(", ")})${arrow} ${scope.write(result)}`;
}

/** One sentence; the whole text is at the method. */
function lineOf({ summary, description, deprecated, method, path }: PlannedOperation): string {
  const line = firstSentence(summary || description) || `\`${method} ${path}\``;
  return [line.replace(/([^.!?。])$/, "$1."), deprecation(deprecated)].filter((part) => part !== "").join("\n");
}
