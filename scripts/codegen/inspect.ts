/** What is in a description: areas, operations, their names, and problems. */
import { plan } from "./generate.ts";
import type { LoadOptions } from "./load.ts";
import { GenerateError, type Problem, Problems } from "./problems.ts";

export interface Inspection {
  readonly title: string;
  readonly files: number;
  readonly schemas: number;
  readonly areas: readonly {
    readonly area: string;
    readonly operations: readonly {
      readonly method: string;
      readonly path: string;
      readonly accessor: string;
      readonly operationId: string;
      readonly aliases: readonly string[];
      readonly deprecated: boolean;
    }[];
  }[];
  readonly problems: readonly Problem[];
}

/** Looks at a description. With errors in it there are no areas: names are only certain when all is well. */
export async function inspect(spec: string, options: LoadOptions = {}): Promise<Inspection> {
  const problems = new Problems();
  try {
    const planned = await plan(spec, options, problems);
    const areas = new Map<string, Inspection["areas"][number]["operations"][number][]>();
    for (const { method, path, accessor, operationId, aliases, area, deprecated } of planned.plan.operations) {
      const list = areas.get(area) ?? [];
      list.push({ method, path, accessor, operationId, aliases, deprecated: deprecated !== undefined });
      areas.set(area, list);
    }
    return {
      title: planned.plan.title,
      files: planned.loaded.sources.length,
      schemas: planned.plan.types.length,
      areas: [...areas].sort(([a], [b]) => a < b ? -1 : 1).map(([area, operations]) => ({ area, operations })),
      problems: problems.all,
    };
  } catch (error) {
    if (!(error instanceof GenerateError)) throw error;
    return { title: "", files: 0, schemas: 0, areas: [], problems: error.problems };
  }
}
