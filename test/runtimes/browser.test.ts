/** Chromium runs a session with the installed package, from a page of another origin than the gateway's. */
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createServer, request as sendRequest } from "node:http";
import { join } from "node:path";
import process from "node:process";
import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { listen, type Listening } from "../support/server.ts";
import { SESSION } from "../package/helpers/expected.ts";
import { root } from "../package/helpers/run.ts";

/** Where browsers are on the systems that the tests run on. */
const BROWSERS = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const SCREENSHOT = join(root, ".ci/artefacts/browser.png");

let browser: Browser;
let site: Listening;
let gateway: Listening;
/** Endless streams that the gateway is sending. */
let endless = 0;

beforeAll(async () => {
  const executablePath = BROWSERS.find((path) => path && existsSync(path));
  if (!executablePath) {
    throw new Error("Install Chromium, or set CHROMIUM to the path of one, to run the browser tests");
  }
  site = await serveSite();
  gateway = await serveGateway(site.origin);
  browser = await chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([site?.close(), gateway?.close()]);
});

/** The page and its program. */
async function serveSite(): Promise<Listening> {
  const { outputFiles: [program] } = await build({
    stdin: {
      contents: `export * from "./session.mjs"; export * from "portkey-fetch";`,
      resolveDir: inject("consumer"),
    },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "program",
    platform: "browser",
    target: "es2022",
    logLevel: "error",
    tsconfigRaw: {},
  });
  const html = readFileSync(join(root, "test/runtimes/page.html"));
  return listen(createServer((request, response) => {
    const isProgram = request.url === "/program.js";
    response.writeHead(200, {
      "content-type": isProgram ? "text/javascript; charset=utf-8" : "text/html; charset=utf-8",
    });
    response.end(isProgram ? program!.text : html);
  }));
}

/** The gateway as pages need it: with CORS headers, and the Portkey headers exposed. */
function serveGateway(origin: string): Promise<Listening> {
  const target = new URL(inject("gateway"));
  return listen(createServer((request, response) => {
    const cors = {
      "access-control-allow-origin": origin,
      "access-control-allow-headers": request.headers["access-control-request-headers"] ?? "*",
      "access-control-expose-headers":
        "x-portkey-trace-id, x-portkey-retry-attempt-count, x-portkey-cache-status, x-portkey-provider",
    };
    if (request.method === "OPTIONS") return void response.writeHead(204, cors).end();
    if (request.url === "/v1/endless") {
      endless++;
      response.writeHead(200, { ...cors, "content-type": "text/event-stream" });
      const timer = setInterval(() => response.write('data: {"still":"here"}\n\n'), 20);
      return void response.once("close", () => {
        endless--;
        clearInterval(timer);
      });
    }
    const forwarded = sendRequest(
      { host: target.hostname, port: target.port, path: request.url, method: request.method, headers: request.headers },
      (answer) => {
        response.writeHead(answer.statusCode!, { ...answer.headers, ...cors });
        answer.pipe(response);
      },
    );
    request.pipe(forwarded);
    response.once("close", () => forwarded.destroy());
    forwarded.once("error", () => response.destroy());
  }));
}

async function openPage(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 800, height: 640 } });
  await page.goto(site.origin);
  return page;
}

/** What the page calls: everything in it is there as `program`. */
interface PageProgram {
  session(settings: object): Promise<Record<string, unknown>>;
  // deno-lint-ignore no-explicit-any -- a class of the bundled package, whose types the page does not have
  Portkey: any;
}
declare const program: PageProgram;

const settings = () => ({ baseURL: `${gateway.origin}/v1`, customHost: inject("provider") });

test("Chromium runs the package across origins", async () => {
  const page = await openPage();
  expect(await page.evaluate((given) => program.session(given), settings())).toEqual(SESSION);
  await page.close();
});

test("Chromium ends the request of a stream that is aborted", async () => {
  const page = await openPage();
  const ended = await page.evaluate(async (baseURL) => {
    const portkey = new program.Portkey({ baseURL, provider: "openai" });
    const controller = new AbortController();
    try {
      for await (const _ of await portkey.post("/endless", { stream: true }, { signal: controller.signal })) {
        controller.abort();
      }
      return "ended";
    } catch (error) {
      return (error as Error).name;
    }
  }, `${gateway.origin}/v1`);
  expect(ended).toBe("APIUserAbortError");
  await vi.waitFor(() => expect(endless).toBe(0), 10_000);
  await page.close();
});

test("Chromium shows a stream as it arrives", async () => {
  const page = await openPage();
  const shown = await page.evaluate(async ({ baseURL, customHost }) => {
    const portkey = new program.Portkey({ baseURL, customHost, provider: "openai", authorization: "fake" });
    const body = { model: "gpt-4o-mini", messages: [{ role: "user", content: "Say hello" }], stream: true };
    const { data, portkey: meta } = await portkey.chat.completions.create(body).withResponse();
    const element = document.querySelector("#streamed")!;
    const steps: string[] = [];
    for await (const chunk of data) {
      element.textContent += chunk.choices[0]?.delta.content ?? "";
      if (steps.at(-1) !== element.textContent) steps.push(element.textContent!);
    }
    const rows = {
      Browser: navigator.userAgent,
      "Trace id": meta.traceId,
      Provider: meta.provider,
      Steps: steps.length,
    };
    for (const [name, value] of Object.entries(rows)) {
      const row = document.querySelector<HTMLTableElement>("#results")!.insertRow();
      row.insertCell().textContent = name;
      row.insertCell().textContent = String(value);
    }
    return { steps, provider: meta.provider };
  }, settings());
  expect(shown.steps.length).toBeGreaterThan(3);
  expect(shown.steps.at(-1)).toBe(SESSION.streamed);
  expect(shown.provider).toBe("openai");
  mkdirSync(join(SCREENSHOT, ".."), { recursive: true });
  await page.screenshot({ path: SCREENSHOT });
  await page.close();
});

test("Chromium is refused an API key unless the page insists", async () => {
  const page = await openPage();
  const tried = await page.evaluate(() =>
    [{}, { dangerouslyAllowBrowser: true }].map((options) => {
      try {
        new program.Portkey({ apiKey: "pk-in-a-page", ...options });
        return "made";
      } catch (error) {
        return `${(error as Error).name}: ${(error as Error).message}`;
      }
    })
  );
  expect(tried[0]).toMatch(/^OptionError: .*dangerouslyAllowBrowser/);
  expect(tried[0]).not.toContain("pk-in-a-page");
  expect(tried[1]).toBe("made");
  await page.close();
});

test("Chromium reports a gateway without CORS as a connection error", async () => {
  const page = await openPage();
  const failure = await page.evaluate(async (baseURL) => {
    const portkey = new program.Portkey({ baseURL, provider: "openai", maxRetries: 0 });
    return await portkey.models.list().then(() => "answered", (error: Error) => error.name);
  }, inject("gateway"));
  expect(failure).toBe("APIConnectionError");
  await page.close();
});
