/**
 * Puts the modules of `dist/` together, for those who load them as they are: finding and opening a module costs a runtime more than
 * running it. Entries keep their names; what they share becomes one file, and the options, which need nothing else, another. What is
 * loaded on demand stays a file of its own. Bundlers of users still drop what is not used.
 *
 * @module
 */
import { build, type BuildOptions, type Metafile, type Plugin } from "esbuild";
import { readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, posix } from "node:path";

/** The entry that must not bring what the others share. */
const OPTIONS = "src/options.js";
/** A module that is made up here: it imports all that entries share. */
const SHARED = "portkey-fetch:shared";

/**
 * Bundles modules of a folder in place, and removes those that are in others now. Dependencies stay imports.
 * The same input gives the same names and bytes.
 *
 * @param folder where the compiled modules are
 * @param entries paths in it of the modules that users import
 */
export async function bundleModules(folder: string, entries: readonly string[]): Promise<void> {
  const common: BuildOptions = {
    absWorkingDir: folder,
    entryPoints: [...entries],
    outdir: folder,
    outbase: folder,
    allowOverwrite: true,
    bundle: true,
    splitting: true,
    treeShaking: false,
    chunkNames: "src/shared/[name]-[hash]",
    format: "esm",
    platform: "neutral",
    packages: "external",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "error", // it warns of imports that our package.json declares to have no effect
    tsconfigRaw: {},
    metafile: true,
  };
  const { metafile } = await build({ ...common, metafile: true, write: false });
  const { inputs, outputs } = await build({ ...common, metafile: true, plugins: [sharing(folder, metafile, entries)] })
    .then((result) => result.metafile);
  const names = namesOf(outputs);
  for (const path of Object.keys(outputs)) {
    // An import of nothing would load a module for nothing.
    let code = readFileSync(`${folder}/${path}`, "utf8").replace(/^import "[^"]*";\n/gm, "");
    if (code.trim() === "" && path.startsWith("src/shared/")) {
      rmSync(`${folder}/${path}`);
      continue;
    }
    for (const [hashed, name] of names) code = code.replaceAll(posix.basename(hashed), posix.basename(name));
    rmSync(`${folder}/${path}`);
    writeFileSync(`${folder}/${names.get(path) ?? path}`, withClassNames(code));
  }
  for (const path of Object.keys(inputs)) {
    if (path in outputs || path.startsWith(SHARED)) continue;
    rmSync(`${folder}/${path}`);
    removeEmpty(folder, dirname(path));
  }
}

/**
 * Names for the files that entries share, in the place of the hashes that esbuild gives them: they stand in every stack trace. One holds the
 * options, which need nothing else; another the rest of the runtime; what is loaded when it is needed has the name of its module.
 */
function namesOf(outputs: Metafile["outputs"]): Map<string, string> {
  const names = new Map<string, string>();
  for (const [path, { inputs, bytes }] of Object.entries(outputs)) {
    if (!path.startsWith("src/shared/") || bytes === 0) continue; // modules of types alone leave an empty file
    const [, module = ""] = /([^/]*)-[^-]*\.js$/.exec(path) ?? [];
    const isOptions = Object.keys(inputs).every((input) => input.startsWith("src/options/"));
    const name = `src/shared/${module !== "chunk" ? module : isOptions ? "options" : "runtime"}.js`;
    if ([...names.values()].includes(name)) throw new Error(`Two shared files would be called ${name}`);
    names.set(path, name);
  }
  return names;
}

/** esbuild renames a class that speaks of itself, `var Stream = class _Stream`: everybody who looks at an object would see that name. */
function withClassNames(code: string): string {
  return [...code.matchAll(/^var (\w+) = class (_\1) /gm)].reduce(
    (text, [, name, inner]) => text.replaceAll(new RegExp(`\\b${inner}\\b`, "g"), name!),
    code,
  );
}

/**
 * esbuild makes a file for each set of entries that share something. Here every entry, and all that is loaded later, imports
 * everything that is shared: then there is one such set, beside that of the options.
 */
function sharing(folder: string, { inputs }: Metafile, entries: readonly string[]): Plugin {
  const reach = (from: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(from)) return seen;
    seen.add(from);
    for (const { path, kind, external } of inputs[from]?.imports ?? []) {
      if (kind === "import-statement" && !external) reach(path, seen);
    }
    return seen;
  };
  const options = reach(OPTIONS);
  const later = Object.values(inputs).flatMap(({ imports }) => imports)
    .filter(({ kind }) => kind === "dynamic-import").map(({ path }) => path);
  const users = [...new Set([...entries, ...later])].filter((path) => path !== OPTIONS);
  const needs = users.map((path) => reach(path));
  const atOnce = new Set(entries.flatMap((entry) => [...reach(entry)]));
  const shared = [...atOnce].sort().filter((path) =>
    !options.has(path) && !users.includes(path) && needs.filter((reached) => reached.has(path)).length > 1
  );
  return {
    name: "sharing",
    setup(build) {
      build.onResolve(
        { filter: new RegExp(`^${SHARED}$`) },
        () => ({ path: SHARED, namespace: SHARED, sideEffects: true }),
      );
      build.onLoad({ filter: /./, namespace: SHARED }, () => ({
        contents: shared.map((path) => `import "./${path}";`).join("\n"),
        resolveDir: folder,
      }));
      build.onLoad({ filter: /\.js$/ }, ({ path }) => {
        const name = posix.relative(folder, path.replaceAll("\\", "/"));
        if (!users.includes(name)) return undefined;
        return { contents: `${readFileSync(path, "utf8")}\nimport "${SHARED}";` };
      });
    },
  };
}

function removeEmpty(folder: string, path: string): void {
  if (path === "." || readdirSync(`${folder}/${path}`).length > 0) return;
  rmdirSync(`${folder}/${path}`);
  removeEmpty(folder, dirname(path));
}
