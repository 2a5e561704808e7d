/** A server that records what it is asked, and answers with the examples of the description. */
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { listen, type Listening, readBytes } from "../support/server.ts";

/** A request as it came over the wire. */
export interface Seen {
  method: string;
  path: string;
  query: string;
  headers: Record<string, string>;
  body: Buffer;
}

/** What the recorder answers instead of the description's example. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
}

/** A recorder that is listening. */
export interface Recorder extends Listening {
  /** Base URL for clients. */
  baseURL: string;
  seen: Seen[];
  /** Decides on answers of its own; undefined for the description's example. */
  answer?: (request: Seen) => Answer | undefined;
}

/** The parts of a described operation that the tests read. */
export interface Described {
  parameters?: {
    $ref?: string;
    name: string;
    in: string;
    required?: boolean;
    example?: unknown;
    schema?: unknown;
  }[];
  requestBody?: {
    content: Record<string, { example?: unknown; schema?: unknown }>;
  };
  responses: Record<
    string,
    {
      content?: Record<
        string,
        { "example"?: unknown; "x-example-events"?: unknown[] }
      >;
    }
  >;
}

/** The bundled description. */
export const description: {
  paths: Record<string, Record<string, Described>>;
  components: Record<string, Record<string, unknown>>;
} = createRequire(import.meta.url)("../../generated/openapi.json");

/** Starts a recorder on a free port. */
export async function startRecorder(): Promise<Recorder> {
  const routes = Object.entries(description.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      method: method.toUpperCase(),
      pattern: new RegExp(`^/v1${path.replace(/\{[^}]*\}/g, "[^/]+")}$`),
      literal: path.replace(/\{[^}]*\}/g, "").length,
      operation,
    }))
  ).sort((a, b) => b.literal - a.literal);
  const seen: Seen[] = [];
  const recorder: Partial<Recorder> = { seen };
  const server = createServer(async (request, response) => {
    const body = await readBytes(request);
    const [path = "", query = ""] = request.url!.split("?", 2);
    const headers = Object.fromEntries(
      Object.entries(request.headers).map((
        [name, value],
      ) => [name, String(value)]),
    );
    const record: Seen = {
      method: request.method!,
      path,
      query,
      headers,
      body,
    };
    seen.push(record);
    const route = routes.find((route) => route.method === record.method && route.pattern.test(path));
    const answer = recorder.answer?.(record) ??
      exampleOf(route?.operation, record);
    response.writeHead(answer.status ?? 200, {
      "content-type": "application/json",
      "x-portkey-trace-id": "trace-1",
      "x-portkey-cache-status": "MISS",
      ...answer.headers,
    }).end(answer.body);
  });
  const listening = await listen(server);
  return Object.assign(recorder, listening, {
    baseURL: `${listening.origin}/v1`,
  }) as Recorder;
}

function exampleOf(operation: Described | undefined, request: Seen): Answer {
  if (!operation) {
    return { status: 404, body: '{"error":{"message":"No such path"}}' };
  }
  const [status = "200", reply] =
    Object.entries(operation.responses).find(([status]) => /^2\d\d$/.test(status) && status !== "246") ?? [];
  const content = reply?.content ?? {};
  const events = content["text/event-stream"]?.["x-example-events"];
  if (
    events &&
    (!content["application/json"] ||
      /"stream":\s*true/.test(request.body.toString()))
  ) {
    return {
      headers: { "content-type": "text/event-stream" },
      body: writeEvents(events),
    };
  }
  const [type, { example } = {}] = Object.entries(content).find(([type]) => type !== "text/event-stream") ??
    [];
  if (type === undefined) {
    return {
      status: Number(status),
      headers: { "content-type": "text/plain" },
      body: "",
    };
  }
  const body = type.includes("json") ? JSON.stringify(example ?? {}) : typeof example === "string" ? example : "bytes";
  return { status: Number(status), headers: { "content-type": type }, body };
}

/** Events as a server sends them. Those of threads carry their name beside the data. */
export function writeEvents(events: readonly unknown[]): string {
  const lines = events.map((event) => {
    const { event: name, data, type } = event as {
      event?: string;
      data?: unknown;
      type?: string;
    };
    if (name !== undefined && data !== undefined) {
      return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
    }
    return `${type ? `event: ${type}\n` : ""}data: ${JSON.stringify(event)}\n\n`;
  });
  const last = events.at(-1) as { type?: string } | undefined;
  return lines.join("") + (last?.type ? "" : "data: [DONE]\n\n");
}
