/**
 * Opens the built site in Chromium, uses it as a reader would, and takes screenshots. Run `npm run build` first.
 *
 *     tsx scripts/check.ts
 *
 * @module
 */
import { createReadStream, existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const dist = fileURLToPath(new URL("../.vitepress/dist/", import.meta.url));
const artefacts = fileURLToPath(
  new URL("../../.ci/artefacts/", import.meta.url),
);
const axe = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** Serves the built site as a static host does: a page's address has no extension. */
function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(
      decodeURIComponent(new URL(request.url!, "http://localhost").pathname),
    );
    const file = [
      join(dist, path),
      join(dist, `${path}.html`),
      join(dist, path, "index.html"),
    ]
      .find((candidate) =>
        candidate.startsWith(dist) && existsSync(candidate) &&
        statSync(candidate).isFile()
      );
    response.writeHead(file ? 200 : 404, {
      "content-type": TYPES[extname(file ?? ".html")] ??
        "application/octet-stream",
    });
    createReadStream(file ?? join(dist, "404.html")).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

let passed = 0;
const failures: string[] = [];

/** One thing that a reader does. What it throws is the reason why it does not work. */
async function step(
  name: string,
  act: () => void | Promise<void>,
): Promise<void> {
  try {
    await act();
    passed++;
  } catch (error) {
    failures.push(`${name}: ${error instanceof Error ? error.message : error}`);
  }
}

function expect(holds: boolean, message: string): void {
  if (!holds) throw new Error(message);
}

const requests: string[] = [];

async function open(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    ...options,
  });
  context.on("request", (request) => requests.push(request.url()));
  const page = await context.newPage();
  page.on(
    "pageerror",
    (error) => failures.push(`${url}: an error in the page: ${error.message}`),
  );
  await page.goto(url, { waitUntil: "networkidle" });
  return page;
}

async function seriousFindings(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe });
  // the page's own type for `axe` is not known here
  const { violations } = await page.evaluate(
    "axe.run(document, { resultTypes: ['violations'] })",
  ) as {
    violations: {
      id: string;
      impact: string;
      nodes: { target: string[]; failureSummary: string }[];
    }[];
  };
  return violations.filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) =>
      `${id} at ${nodes.slice(0, 3).map(({ target }) => target.join(" ")).join(", ")} (${
        nodes[0]!.failureSummary.split("\n")[1]?.trim()
      })`
    );
}

async function main(): Promise<void> {
  if (!existsSync(dist)) throw new Error("Build the site first: npm run build");
  if (!existsSync(executablePath)) {
    throw new Error(
      `Install Chromium, or set CHROMIUM to its path: there is none at ${executablePath}`,
    );
  }
  mkdirSync(artefacts, { recursive: true });
  const server = await serve();
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({
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
  const shoot = (page: Page, name: string) => page.screenshot({ path: join(artefacts, `site-${name}.png`) });
  try {
    await usePlayground(browser, origin, shoot);
    await lookAround(browser, origin, shoot);
    await step("no request leaves the site", () => {
      const away = requests.filter((url) => !url.startsWith(origin) && !/^(data|blob):/.test(url));
      expect(away.length === 0, away.join(", "));
    });
  } finally {
    await browser.close();
    server.close();
  }
  for (const failure of failures) process.stderr.write(`${failure}\n`);
  process.stdout.write(`${passed} passed, ${failures.length} failed\n`);
  if (failures.length > 0) process.exitCode = 1;
}

type Shoot = (page: Page, name: string) => Promise<unknown>;

async function usePlayground(
  browser: Browser,
  origin: string,
  shoot: Shoot,
): Promise<void> {
  const page = await open(browser, `${origin}/playground`, {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const text = page.getByLabel("Type or paste options in any form");
  const shown = () => page.getByRole("tabpanel").innerText();
  const tab = (name: string) => page.getByRole("tab", { name, exact: true });
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await shoot(page, "playground");

  await step("typing shows every form", async () => {
    await text.fill(
      '{ trace_id: "t-1", apiKey: "pk-very-secret-1", requestTimeout: 5000 }',
    );
    const wanted: Record<string, string[]> = {
      camelCase: ['"traceId": "t-1"', '"requestTimeout": 5000'],
      snake_case: ['"trace_id": "t-1"', '"request_timeout": 5000'],
      Headers: ["x-portkey-trace-id: t-1", "x-portkey-request-timeout: 5000"],
      curl: [
        "curl 'https://api.portkey.ai/v1/chat/completions'",
        "-H 'x-portkey-trace-id: t-1'",
      ],
      TypeScript: ['import Portkey from "portkey-fetch"', 'traceId: "t-1"'],
      Python: ["from portkey_ai import Portkey", 'trace_id="t-1"'],
      fetch: ["await fetch(", '"x-portkey-trace-id": "t-1"'],
    };
    for (const [name, parts] of Object.entries(wanted)) {
      await tab(name).click();
      const code = await shown();
      for (const part of parts) {
        expect(code.includes(part), `${name} lacks ${part}: ${code}`);
      }
      expect(!code.includes("very-secret"), `${name} shows a secret`);
    }
  });

  await step("headers and a curl command are read", async () => {
    await tab("camelCase").click();
    await text.fill(
      'x-portkey-trace-id: t-2\nX-Portkey-Metadata: {"city":"Z\\u00fcrich"}',
    );
    expect((await shown()).includes('"city": "Zürich"'), await shown());
    await text.fill(
      `curl -X POST https://gateway.example/v1/chat/completions \\\n  -H "x-portkey-span-id: s-1" -H 'x-tenant: blue' -d '{"model":"m-7"}'`,
    );
    const code = await shown();
    for (
      const part of [
        '"spanId": "s-1"',
        '"x-tenant": "blue"',
        '"baseURL": "https://gateway.example/v1"',
      ]
    ) {
      expect(code.includes(part), code);
    }
    await tab("curl").click();
    expect((await shown()).includes('"model":"m-7"'), await shown());
  });

  await step(
    "mistakes come with suggestions, and a button writes them",
    async () => {
      await tab("camelCase").click();
      await text.fill('{ traceld: "t-1", requestTimeout: "soon" }');
      const status = page.locator(".mistakes").first();
      const words = await status.innerText();
      expect(
        words.includes("did you mean traceId") &&
          words.includes("requestTimeout"),
        words,
      );
      await shoot(page, "playground-mistakes");
      await page.getByRole("button", { name: "Write traceId" }).click();
      expect((await shown()).includes('"traceId": "t-1"'), await shown());
    },
  );

  await step("a switch shows secrets", async () => {
    await text.fill('{ apiKey: "pk-very-secret-1" }');
    expect(
      !(await shown()).includes("very-secret"),
      "a secret is shown before anybody asks",
    );
    await page.getByRole("switch", { name: "Show secrets" }).check();
    expect(
      (await shown()).includes("pk-very-secret-1"),
      "the switch shows nothing",
    );
    await page.getByRole("switch", { name: "Show secrets" }).uncheck();
  });

  await step("copying puts what is shown on the clipboard", async () => {
    await tab("Headers").click();
    await page.getByRole("button", { name: "Copy", exact: true }).click();
    await page.getByText("Headers copied").waitFor();
    expect(await copied() === await shown(), `copied ${await copied()}`);
  });

  await step("a shared link has the options, and no secret", async () => {
    await text.fill(
      '{ apiKey: "pk-very-secret-1", virtualKey: "very-secret-2", traceId: "t-9", headers: { authorization: "Bearer very-secret-3" }, ' +
        'config: { targets: [{ api_key: "very-secret-4" }] }, vertexServiceAccountJson: { private_key: "very-secret-5" } }',
    );
    await page.getByRole("button", { name: "Copy link" }).click();
    await page.getByText("Link without secrets copied").waitFor();
    const link = await copied();
    const state = Buffer.from(new URL(link).hash.slice(3), "base64url")
      .toString();
    expect(state.includes("t-9") && !state.includes("very-secret"), state);
    const other = await open(browser, link);
    const value = await other.getByLabel("Type or paste options in any form")
      .inputValue();
    expect(value.includes('"traceId": "t-9"'), value);
    await other.context().close();
  });

  await step("a config is drawn, with its mistakes", async () => {
    const config = page.getByLabel("Write a config, or begin with an example");
    for (
      const name of [
        "Load balancing",
        "Cache",
        "Retry",
        "Conditional",
        "Fallback",
      ]
    ) {
      await page.getByRole("group", { name: "Examples of configs" }).getByRole(
        "button",
        { name },
      ).click();
      expect(
        await page.getByText("No mistakes.").isVisible(),
        `the example ${name} has mistakes`,
      );
    }
    const drawing = await page.getByRole("img").first().getAttribute("aria-label") ?? "";
    expect(
      /Fallback: first, @openai-prod; after 429, 500, 503, @anthropic-prod/
        .test(drawing),
      drawing,
    );
    await config.fill('{ strategy: { mode: "fallback" }, targetz: [] }');
    const words = await page.locator(".mistakes").last().innerText();
    expect(words.includes("did you mean targets"), words);
    await config.fill(
      '{ strategy: { mode: "conditional", conditions: [], default: "b" }, targets: [{ name: "a" }] }',
    );
    expect(
      (await page.locator(".mistakes").last().innerText()).includes(
        "names no target",
      ),
      "a wrong target passes",
    );
  });

  await step("a config is built with buttons", async () => {
    const config = page.getByLabel("Write a config, or begin with an example");
    await config.fill("");
    await page.getByRole("button", { name: "Add target" }).click();
    for (const mode of ["loadbalance", "conditional", "fallback"]) {
      await page.getByLabel("Strategy").selectOption(mode);
      expect(
        (await config.inputValue()).includes(`"mode": "${mode}"`),
        await config.inputValue(),
      );
      expect(
        await page.getByText("No mistakes.").isVisible(),
        `${mode} has mistakes`,
      );
    }
    await page.getByRole("button", { name: "Add retries" }).click();
    await page.getByRole("button", { name: "Add cache" }).click();
    const drawing = await page.getByRole("img").first().getAttribute("aria-label") ?? "";
    expect(/^Fallback/.test(drawing), drawing);
    await page.getByLabel("Write a config, or begin with an example")
      .scrollIntoViewIfNeeded();
    await shoot(page, "playground-config");
    await page.getByRole("button", { name: "Use it as option" }).click();
    expect(
      (await text.inputValue()).includes('"config"'),
      await text.inputValue(),
    );
  });

  await step("the keyboard alone is enough", async () => {
    await page.reload({ waitUntil: "networkidle" });
    await text.focus();
    await page.keyboard.press("Control+A");
    await page.keyboard.type('{ traceId: "by-hand" }');
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press("Tab");
      if (
        await page.evaluate(() => document.activeElement?.getAttribute("role") === "tab")
      ) break;
    }
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(
      (await shown()).includes("x-portkey-trace-id: by-hand"),
      await shown(),
    );
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("Headers copied").waitFor();
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
    expect(outline !== "none", "the focus cannot be seen");
  });
  await page.context().close();
}

const PAGES = [
  "",
  "guide/first-call",
  "guide/routing",
  "guide/errors",
  "guide/promises",
  "options",
  "reference/chat",
  "recipes/",
  "playground",
  "changelog",
];

async function lookAround(
  browser: Browser,
  origin: string,
  shoot: Shoot,
): Promise<void> {
  const looks: Record<string, BrowserContextOptions> = {
    light: { colorScheme: "light" },
    dark: { colorScheme: "dark" },
    phone: {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    },
  };
  for (const [look, options] of Object.entries(looks)) {
    const page = await open(browser, `${origin}/`, {
      reducedMotion: "reduce",
      ...options,
    });
    for (const path of PAGES) {
      await page.goto(`${origin}/${path}`, { waitUntil: "networkidle" });
      await step(`axe finds nothing serious: /${path} (${look})`, async () => {
        const findings = await seriousFindings(page);
        expect(findings.length === 0, findings.join("; "));
      });
      await step(
        `/${path} is not wider than the window (${look})`,
        async () => {
          const [wide, window] = await page.evaluate(
            () => [
              document.documentElement.scrollWidth,
              document.documentElement.clientWidth,
            ],
          );
          expect(wide! <= window!, `${wide} px in ${window} px`);
        },
      );
      await shoot(
        page,
        `${path.replaceAll("/", "-").replace(/-$/, "") || "home"}-${look}`,
      );
    }
    await step(
      `nothing moves for those who want no motion (${look})`,
      async () => {
        const moving = await page.evaluate(() =>
          [...document.querySelectorAll("*")].filter((element) => {
            const { transitionDuration, animationDuration } = getComputedStyle(
              element,
            );
            return [transitionDuration, animationDuration].some((value) =>
              value.split(", ").some((one) => parseFloat(one) > 0)
            );
          }).length
        );
        expect(moving === 0, `${moving} elements move`);
      },
    );
    await page.context().close();
  }

  const page = await open(browser, `${origin}/options`);
  await step(
    "the table of options can be searched by any spelling",
    async () => {
      await page.getByLabel("Search by name, header or meaning").fill(
        "x-portkey-trace",
      );
      await page.getByText("1 of ").waitFor();
      expect(
        await page.locator("#traceId").isVisible(),
        "traceId is not found",
      );
    },
  );
  await step("the search finds a page without a network", async () => {
    await page.getByRole("button", { name: "Search" }).first().click();
    await page.locator("#localsearch-input").fill("fallback");
    await page.locator(".results a").first().waitFor({ timeout: 15_000 });
    await shoot(page, "search");
    await page.keyboard.press("Escape");
  });
  await page.context().close();
}

await main();
