/**
 * Bundles the command `portkey-fetch` of the package. It imports the built client beside it, and only when a command needs it. Nobody
 * imports the command or looks into it, so it is minified: the package is 2 KB smaller.
 *
 * @module
 */
import { build, type Plugin } from "esbuild";

/** Modules that the command finds beside itself, and does not contain. */
const beside: Plugin = {
  name: "beside",
  setup({ onResolve }) {
    onResolve({ filter: /\/src\/\w+\.ts$/ }, ({ path }) => ({
      path: path.replace(/^.*\/src\/(\w+)\.ts$/, "./src/$1.js"),
      external: true,
    }));
    onResolve({ filter: /^\.\/generator\.ts$/ }, () => ({ path: "./generator.js", external: true }));
  },
};

/**
 * Writes `bin.js` and `generator.js`.
 *
 * @param folder where the built client is, in `src/`
 */
export async function buildCommand(folder: string): Promise<void> {
  await build({
    entryPoints: ["scripts/command/bin.ts", "scripts/command/generator.ts"],
    outdir: folder,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    charset: "utf8",
    minify: true,
    logLevel: "error",
    plugins: [beside],
    tsconfigRaw: {},
  });
}
