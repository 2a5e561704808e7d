/**
 * Before the package tests: builds and packs the project, starts the gateway, a provider and both registries, publishes to them
 * as a release does, and installs the other Nodes and TypeScripts.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import type { TestProject } from "vitest/node";
import { startGateway } from "../support/gateway.ts";
import { startProvider } from "../support/provider.ts";
import { startJsrServer } from "./helpers/jsr-server.ts";
import { startNpmRegistry } from "./helpers/npm-registry.ts";
import { bin, newFolder, removeFolders, root, run, writeFiles } from "./helpers/run.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The packed npm package. */
    tarball: string;
    /** Where it was published: an npm registry, and JSR. */
    npmRegistry: string;
    jsrURL: string;
    /** Where calls go. */
    gateway: string;
    provider: string;
    /** Folder in whose node_modules the other Nodes and TypeScripts are. */
    tools: string;
    /** A project that has installed the package with npm. */
    consumer: string;
  }
}

/** Runs before the tests; what it returns runs after them. */
export default async function setup(
  project: TestProject,
): Promise<() => Promise<void>> {
  const running: { close(): Promise<void> }[] = [];
  const keep = <Service extends { close(): Promise<void> }>(service: Service): Service => {
    running.push(service);
    return service;
  };
  const stop = async () => {
    await Promise.all(running.map((service) => service.close()));
    removeFolders();
  };
  try {
    const upstream = (await run("npm", ["config", "get", "registry"])).stdout.trim();
    const gateway = keep(await startGateway());
    const provider = keep(await startProvider());
    const npmRegistry = keep(await startNpmRegistry(upstream));
    const jsr = keep(await startJsrServer(npmRegistry));
    const [tarball, tools] = await Promise.all([pack(), installTools()]);
    await publishToNpm(tarball, npmRegistry.origin);
    await publishToJsr(jsr.url);
    const stub = readFileSync(join(root, "test/package/fixtures/dnt.ts"), "utf8");
    jsr.add({ name: "@deno/dnt", version: "0.43.2", exports: "./mod.ts" }, { "/mod.ts": stub });
    project.provide("consumer", await installConsumer(npmRegistry.origin));
    project.provide("tarball", tarball);
    project.provide("npmRegistry", npmRegistry.origin);
    project.provide("jsrURL", jsr.url);
    project.provide("gateway", gateway.baseURL);
    project.provide("provider", `${provider.origin}/v1`);
    project.provide("tools", tools);
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

async function pack(): Promise<string> {
  await run("npm", ["run", "build"]);
  const folder = newFolder("pack");
  await run("npm", ["pack", "--ignore-scripts", "--pack-destination", folder]);
  return join(folder, readdirSync(folder)[0]!);
}

/** Installs what test/package/tools.json names, once for each state of that file. */
async function installTools(): Promise<string> {
  const manifest = readFileSync(
    join(root, "test/package/tools.json"),
    "utf8",
  );
  const cache = join(root, "node_modules/.cache/package-tests");
  const folder = join(
    cache,
    createHash("sha256").update(manifest).digest("hex").slice(0, 12),
  );
  if (existsSync(folder)) return folder;
  rmSync(cache, { recursive: true, force: true });
  const unfinished = `${folder}.unfinished`;
  mkdirSync(unfinished, { recursive: true });
  writeFiles(unfinished, { "package.json": manifest });
  await run("npm", [
    "install",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--no-bin-links",
  ], { cwd: unfinished, timeout: 300_000 });
  renameSync(unfinished, folder);
  return folder;
}

async function publishToNpm(tarball: string, registry: string): Promise<void> {
  const folder = newFolder("publish");
  writeFiles(folder, {
    ".npmrc": `registry=${registry}/\n${registry.replace("http:", "")}/:_authToken=loopback\n`,
  });
  await run("npm", [
    "publish",
    tarball,
    "--userconfig",
    join(folder, ".npmrc"),
    "--ignore-scripts",
  ], { cwd: folder });
}

async function publishToJsr(url: string): Promise<void> {
  await run(bin("deno"), [
    "publish",
    "--token",
    "loopback",
    "--no-provenance",
    "--allow-dirty",
    "--no-check", // types are checked by the dry run of the gate
  ], { env: { JSR_URL: url } });
}

async function installConsumer(registry: string): Promise<string> {
  const folder = newFolder("consumer");
  const programs = Object.fromEntries(
    readdirSync(join(root, "test/package/consumers")).map((
      name,
    ) => [
      name,
      readFileSync(join(root, "test/package/consumers", name), "utf8"),
    ]),
  );
  writeFiles(folder, {
    ...programs,
    "package.json": { name: "consumer", private: true, type: "module" },
    ".npmrc": `registry=${registry}/\n`,
  });
  await run("npm", ["install", "portkey-fetch", "--no-audit", "--no-fund"], {
    cwd: folder,
    env: { npm_config_registry: `${registry}/` },
  });
  return folder;
}

if (process.platform === "win32") {
  throw new Error(
    "The package tests need a POSIX shell: run them on Linux or macOS",
  );
}
