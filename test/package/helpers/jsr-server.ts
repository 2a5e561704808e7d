/**
 * A small JSR on loopback: takes what `deno publish` sends, serves it to Deno, and hands the npm-compatible form of it to an npm
 * registry, made as JSR documents it: ESM and declarations under `@jsr/scope__name`.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import ts from "typescript";
import { listen, type Listening, readBytes } from "../../support/server.ts";
import type { NpmRegistry } from "./npm-registry.ts";
import { newFolder, run } from "./run.ts";

interface Published {
  files: Map<string, Buffer>;
  exports: Record<string, string>;
}

interface Manifest {
  name: string;
  version: string;
  exports: string | Record<string, string>;
}

/** A JSR that is listening. */
export interface JsrServer extends Listening {
  /** `JSR_URL` for clients. */
  url: string;
  /** Adds a package without a client. */
  add(manifest: Manifest, files: Record<string, string>): void;
}

/** Starts the server on a free port; published packages also appear in `npm`. */
export async function startJsrServer(npm: NpmRegistry): Promise<JsrServer> {
  const packages = new Map<string, Map<string, Published>>();

  const add = (name: string, version: string, published: Published): void => {
    const versions = packages.get(name) ?? new Map<string, Published>();
    packages.set(name, versions.set(version, published));
  };

  const publish = async (
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> => {
    const [, scope, name, version] = /^\/api\/scopes\/([^/]+)\/packages\/([^/]+)\/versions\/([^/]+)$/.exec(
      path,
    )!;
    const files = await unpack(await readBytes(request));
    const config = new URL(request.url!, "http://jsr").searchParams.get(
      "config",
    )!;
    const { exports } = JSON.parse(files.get(config)!.toString()) as Manifest;
    const published = {
      files,
      exports: typeof exports === "string" ? { ".": exports } : exports,
    };
    add(`@${scope}/${name}`, version!, published);
    const { manifest, tarball } = await toNpm(
      scope!,
      name!,
      version!,
      published,
    );
    npm.add(manifest, tarball);
    json(response, {
      id: "00000000-0000-0000-0000-000000000001",
      status: "success",
      error: null,
    });
  };

  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url!.split("?")[0]!);
    if (request.method === "POST" && path.includes("/versions/")) {
      publish(path, request, response).catch((error) => response.writeHead(500).end(String(error)));
      return;
    }
    if (path.includes("/versions/")) {
      return void response.writeHead(404).end(); // a version that is here would not be published again
    }
    if (path.startsWith("/api/scopes/")) {
      return json(response, {
        scope: path.split("/")[3],
        name: path.split("/")[5],
      });
    }
    const [, name = "", rest = ""] = /^\/(@[^/]+\/[^/]+)\/(.+)$/.exec(path) ??
      [];
    const versions = packages.get(name);
    if (versions && rest === "meta.json") {
      const latest = [...versions.keys()].at(-1);
      const [scope, plain] = name.slice(1).split("/");
      return json(response, {
        scope,
        name: plain,
        latest,
        versions: Object.fromEntries(
          [...versions.keys()].map((one) => [one, {}]),
        ),
      });
    }
    const meta = /^(.+)_meta\.json$/.exec(rest);
    if (versions && meta) {
      return json(response, describe(versions.get(meta[1]!)!));
    }
    const [version = "", ...file] = rest.split("/");
    const content = versions?.get(version)?.files.get(`/${file.join("/")}`);
    if (!content) return void response.writeHead(404).end();
    response.writeHead(200, {
      "content-type": path.endsWith(".ts") ? "text/typescript" : "text/plain",
    }).end(content);
  });
  const listening = await listen(server);
  return {
    ...listening,
    url: `${listening.origin}/`,
    add({ name, version, exports }, files) {
      const contents = Object.entries(files).map(([path, text]) => [path, Buffer.from(text)] as const);
      add(name, version, {
        files: new Map(contents),
        exports: typeof exports === "string" ? { ".": exports } : exports,
      });
    },
  };
}

function describe({ files, exports }: Published): object {
  const manifest = [...files].map((
    [path, content],
  ) => [path, {
    size: content.length,
    checksum: `sha256-${createHash("sha256").update(content).digest("hex")}`,
  }]);
  return { manifest: Object.fromEntries(manifest), exports };
}

async function unpack(archive: Buffer): Promise<Map<string, Buffer>> {
  const folder = newFolder("jsr-upload");
  writeFileSync(join(folder, "archive.tar.gz"), archive);
  mkdirSync(join(folder, "files"));
  await run("tar", ["-xzf", "archive.tar.gz", "-C", "files"], { cwd: folder });
  const files = new Map<string, Buffer>();
  for (
    const name of readdirSync(join(folder, "files"), {
      recursive: true,
      encoding: "utf8",
    })
  ) {
    const path = join(folder, "files", name);
    if (statSync(path).isFile()) {
      files.set(`/${name.replace(/^\.\//, "")}`, readFileSync(path));
    }
  }
  return files;
}

/** The npm form: JavaScript and declarations in `_dist`, npm imports as dependencies. */
async function toNpm(
  scope: string,
  name: string,
  version: string,
  { files, exports }: Published,
): Promise<{ manifest: { name: string; version: string }; tarball: Buffer }> {
  const folder = newFolder("jsr-npm");
  const dependencies: Record<string, string> = {};
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    isolatedDeclarations: true,
    verbatimModuleSyntax: true,
  };
  for (const [path, content] of files) {
    const target = join(folder, "package", "_dist", path);
    mkdirSync(join(target, ".."), { recursive: true });
    if (!path.endsWith(".ts")) continue;
    const source = content.toString().replace(
      /(from |import )"npm:\/?((?:@[^/@"]+\/)?[^/@"]+)@([^/"]+)(\/[^"]*)?"/g,
      (_, keyword, dependency, range, rest = "") => {
        dependencies[dependency] = decodeURIComponent(range);
        return `${keyword}"${dependency}${rest}"`;
      },
    );
    const code = ts.transpileModule(source, { fileName: path, compilerOptions: options })
      .outputText;
    const types = ts.transpileDeclaration(source, {
      fileName: path,
      compilerOptions: options,
    }).outputText;
    const toJs = (text: string) => text.replace(/((?:from|import) "\.[^"]+)\.ts"/g, '$1.js"');
    writeFileSync(target.replace(/\.ts$/, ".js"), toJs(code));
    writeFileSync(target.replace(/\.ts$/, ".d.ts"), toJs(types));
  }
  const dist = (file: string, ending: string) => `./_dist/${file.replace(/^\.\//, "").replace(/\.ts$/, ending)}`;
  const manifest = {
    name: `@jsr/${scope}__${name}`,
    version,
    type: "module",
    dependencies,
    exports: Object.fromEntries(
      Object.entries(exports).map((
        [entry, file],
      ) => [entry, { types: dist(file, ".d.ts"), default: dist(file, ".js") }]),
    ),
  };
  writeFileSync(
    join(folder, "package", "package.json"),
    JSON.stringify(manifest),
  );
  await run("tar", ["-czf", "package.tgz", "package"], { cwd: folder });
  return { manifest, tarball: readFileSync(join(folder, "package.tgz")) };
}

function json(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { "content-type": "application/json" }).end(
    JSON.stringify(body),
  );
}
