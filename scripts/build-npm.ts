/**
 * Builds the npm package with Deno's own tool, for maintainers who work in Deno: `npm run build:dnt` writes `npm/`.
 * Entries come from deno.json and all else from package.json, so both builds agree. What is published is
 * the build of `build.ts`; this one needs JSR, see CONTRIBUTING.md.
 *
 * @module
 */
import { build, emptyDir } from "jsr:@deno/dnt@^0.43.2";
import denoConfig from "../deno.json" with { type: "json" };
import npmManifest from "../package.json" with { type: "json" };

const [outDir = "npm"] = Deno.args;
const { name, version, description, keywords, license, engines, sideEffects, dependencies } = npmManifest;

Deno.chdir(new URL("..", import.meta.url));
await emptyDir(outDir);
await build({
  entryPoints: Object.entries(denoConfig.exports).map(([entry, path]) => ({ kind: "export", name: entry, path })),
  outDir,
  shims: {},
  test: false,
  typeCheck: false, // `npm run check` does it, with libraries that dnt does not know
  declaration: "inline",
  scriptModule: false,
  skipSourceOutput: true,
  compilerOptions: { target: "ES2022", lib: ["ES2023", "DOM", "DOM.Iterable", "ESNext.Disposable"] },
  package: { name, version, description, keywords, license, type: "module", engines, sideEffects, dependencies },
  async postBuild() {
    for (const file of ["README.md", "MIGRATING.md", "CHANGELOG.md", "LICENSE"]) {
      await Deno.copyFile(file, `${outDir}/${file}`);
    }
  },
});
