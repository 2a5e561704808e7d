/**
 * A stand-in for the gateway and the control plane, made from the OpenAPI description: it knows every operation, refuses requests
 * that do not fit, and answers the others with the description's examples.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import {
  type DescribedContent,
  type DescribedOperation,
  type DescribedReply,
  type JsonObject,
  route,
} from "./description.ts";
import { checkRequest, isAuthenticated, type ReadBody } from "./request-check.ts";
import { listen, type Listening, readBytes } from "./server.ts";
import { acceptWebSocket } from "./websocket.ts";

/** A request as the stand-in saw it. */
export interface StandInRequest {
  operation: DescribedOperation | undefined;
  method: string;
  /** The path as it came, still encoded. */
  path: string;
  /** Values of the path's parameters, decoded. */
  params: Record<string, string>;
  query: URLSearchParams;
  headers: Record<string, string>;
  body: ReadBody;
  bytes: Buffer;
  /** What did not fit the description; such a request is answered with 400. */
  problems: string[];
}

/** A stand-in that is listening. */
export interface StandIn extends Listening {
  /** For a client's `baseURL`. */
  baseURL: string;
  /** Every request since the start. */
  requests: StandInRequest[];
}

/** What a stand-in does besides answering with the examples. */
export interface StandInOptions {
  /** Serve one plane alone; what belongs to the other is refused. A `provider` stands behind a gateway, and asks for no Portkey key. */
  plane?: "gateway" | "control" | "provider";
  /** Serve lists as two pages: each has the example's items, marked on the second one as `onSecondPage` does. */
  twoPages?: boolean;
}

/** Bytes of every binary reply. */
export const BYTES: Uint8Array = Uint8Array.from({ length: 256 }, (_, index) => index);

/**
 * Starts a stand-in on a free port. A request with the header `prefer: code=STATUS` gets that reply, when the operation declares it.
 */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const requests: StandInRequest[] = [];
  const read = async (request: IncomingMessage) => {
    const seen = look(request, await readBytes(request), options);
    requests.push(seen);
    return seen;
  };
  const server = createServer(async (request, response) => {
    const seen = await read(request);
    const { operation, problems } = seen;
    if (operation === undefined) return refuse(response, 404, problems);
    if (options.plane !== "provider" && !isAuthenticated(operation, seen.headers)) {
      return refuse(response, 401, ["The API key is missing"]);
    }
    if (problems.length > 0) return refuse(response, 400, problems);
    answer(response, seen, operation, options);
  });
  server.on("upgrade", (request, socket) => {
    const seen = look(request, Buffer.alloc(0), options);
    requests.push(seen);
    if (seen.operation && seen.problems.length === 0) return acceptWebSocket(request, socket);
    socket.end(`HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n${seen.problems.join("\n")}`);
  });
  const listening = await listen(server);
  return { ...listening, baseURL: `${listening.origin}/v1`, requests };
}

function look(request: IncomingMessage, bytes: Buffer, { plane }: StandInOptions): StandInRequest {
  const url = new URL(request.url!, "http://localhost");
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const method = request.method!;
  const seen: StandInRequest = {
    operation: undefined,
    method,
    path: url.pathname,
    params: {},
    query: url.searchParams,
    headers,
    body: { type: undefined, value: undefined, parts: [] },
    bytes,
    problems: [],
  };
  const found = route(method, url.pathname.replace(/^\/v1(?=\/)/, ""));
  if (found === undefined) {
    seen.problems.push(`There is no operation ${method} ${url.pathname}`);
    return seen;
  }
  const { operation, params } = found;
  const checked = checkRequest(operation, { method, headers, params, query: url.searchParams, bytes });
  Object.assign(seen, { operation, params, ...checked });
  if (!url.pathname.startsWith(`${operation.prefix}/${operation.path.split("/")[1]}`)) {
    seen.problems.push(`The path should begin with "${operation.prefix}", not ${url.pathname}`);
  }
  if (plane && (plane === "control") !== operation.control) {
    seen.problems.push(`${operation.operationId} belongs to the other plane`);
  }
  return seen;
}

function refuse(response: ServerResponse, status: number, problems: readonly string[]): void {
  sendJson(response, status, { success: false, data: { message: problems.join("; "), errorCode: "AB01" } });
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
}

function answer(
  response: ServerResponse,
  seen: StandInRequest,
  operation: DescribedOperation,
  options: StandInOptions,
): void {
  const asked = /code=(\d+)/.exec(seen.headers.prefer ?? "")?.[1];
  const reply = replyFor(operation, asked);
  if (reply === undefined) {
    return refuse(response, 501, [`${operation.operationId} declares no reply ${asked ?? "2XX"}`]);
  }
  const status = Number(asked ?? reply.status.replaceAll(/X/gi, "0"));
  for (const name of reply.headers) response.setHeader(name, headerValue(name, seen));
  const content = contentFor(reply, seen, operation);
  if (content === undefined) return void response.writeHead(status).end();
  if (content.type === "text/event-stream") return streamEvents(response, status, content, operation);
  response.statusCode = status;
  response.setHeader("content-type", content.type);
  if (/^(text\/|application\/sdp)/.test(content.type)) {
    return void response.end(String(content.media.example ?? "v=0\r\n"));
  }
  if (!/json$/.test(content.type)) return void response.end(BYTES);
  response.end(JSON.stringify(page(operation, content.media.example ?? errorExample(status, reply), seen, options)));
}

function replyFor(operation: DescribedOperation, asked: string | undefined): DescribedReply | undefined {
  if (asked === undefined) return operation.replies.find(({ status }) => /^2/.test(status) && status !== "246");
  return operation.replies.find(({ status }) => status === asked) ??
    operation.replies.find(({ status }) => status.toUpperCase() === `${asked[0]}XX`);
}

/** Failures have no examples of their own: one in the shape that their plane uses most. */
function errorExample(status: number, reply: DescribedReply): JsonObject {
  const message = `Answered with ${status}, as asked`;
  if (reply.status === "446") {
    return {
      error: { message, type: "hooks_failed", param: null, code: null },
      hook_results: { before_request_hooks: [], after_request_hooks: [] },
    };
  }
  return JSON.stringify(reply.contents[0]?.media.schema).indexOf("ControlPlaneFailure") < 40
    ? { success: false, data: { message, errorCode: "AB03" } }
    : { error: { message, type: "invalid_request_error", param: "model", code: "asked_for" }, provider: "openai" };
}

function headerValue(name: string, { headers }: StandInRequest): string {
  switch (name) {
    case "x-portkey-trace-id":
      return headers["x-portkey-trace-id"] ?? "trace-of-the-stand-in";
    case "x-portkey-cache-status":
      return "DISABLED";
    case "x-portkey-retry-attempt-count":
      return "0";
    case "x-portkey-provider":
      return headers["x-portkey-provider"] ?? "openai";
    case "x-portkey-last-used-option-index":
      return "config";
    default:
      return "1";
  }
}

/** The content that the request asks for: events, text of a format, else the first one that is no stream. */
function contentFor(
  reply: DescribedReply,
  seen: StandInRequest,
  operation: DescribedOperation,
): DescribedContent | undefined {
  const { contents } = reply;
  const body = (seen.body.value ?? {}) as JsonObject;
  const events = contents.find(({ type }) => type === "text/event-stream");
  const streamed = body.stream === true || seen.query.get("stream") === "true" || body.stream_format === "sse" ||
    operation.node["x-streaming"] === "always";
  if (events && streamed) return events;
  const text = contents.find(({ type }) => type === "text/plain");
  if (text && /^(text|srt|vtt)$/.test(String(body.response_format))) return text;
  return contents.find(({ type }) => type.endsWith("json")) ?? contents.find((content) => content !== events);
}

/** Sends the example's events. Events with a `type` end by their last one; others end with `[DONE]`, as OpenAI has it. */
function streamEvents(
  response: ServerResponse,
  status: number,
  content: DescribedContent,
  operation: DescribedOperation,
): void {
  const events = content.media["x-example-events"] as JsonObject[];
  const envelope = operation.node["x-event-envelope"] === true;
  response.writeHead(status, { "content-type": "text/event-stream; charset=utf-8" });
  for (const item of events) {
    const { event, data } = envelope ? item : { event: item.type, data: item };
    response.write(`${event === undefined ? "" : `event: ${event}\n`}data: ${JSON.stringify(data)}\n\n`);
  }
  if (envelope) response.write("event: done\ndata: [DONE]\n\n");
  else if (events.at(-1)?.type === undefined) response.write("data: [DONE]\n\n");
  response.end();
}

/** An item as the second of two pages has it, since clients stop at a page that is the same as the one before. */
export function onSecondPage(item: unknown): unknown {
  return { ...item as object, page: "second" };
}

/** A list's reply for the page that the request asks for; other replies as they are. */
function page(
  operation: DescribedOperation,
  example: unknown,
  seen: StandInRequest,
  { twoPages }: StandInOptions,
): unknown {
  const pagination = operation.node["x-pagination"] as Record<string, string> | undefined;
  if (!pagination || pagination.strategy === "none") return example;
  const {
    strategy,
    items: field = "data",
    cursor = strategy === "token" ? "page" : "after",
    next = "next_page",
    total = "total",
  } = pagination;
  const items = (example as JsonObject)[field] as unknown[];
  const index = strategy === "page"
    ? Number(seen.query.get(pagination.page ?? "current_page") ?? pagination.first ?? 0) - Number(pagination.first ?? 0)
    : strategy === "offset"
    ? Number(seen.query.get(pagination.offset ?? "offset") ?? 0) / items.length
    : Number(seen.query.has(cursor));
  const last = twoPages ? 1 : 0;
  if (index === 0 && !twoPages) return example;
  const itemsNow = index > last ? [] : index === 1 ? items.map(onSecondPage) : items;
  const reply: JsonObject = { ...(example as JsonObject), [field]: itemsNow as [] };
  if ("has_more" in reply) reply.has_more = index < last;
  if (total in reply) reply[total] = items.length * (last + 1);
  if (strategy === "token") reply[next] = index < last ? "token-of-the-next-page" : null;
  return reply;
}
