import { mergeConfig } from "vitest/config";
import base from "./vitest.config.ts";

/** What runs on Bun and Deno too: all that users run there. The scripts and the site are run with Node only. */
export default mergeConfig(base, {
  test: { exclude: ["test/codegen/**", "test/diff/**", "test/scripts/**", "test/site/**", "test/layout.test.ts"] },
});
