import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The tests of the packed package and of the runtimes: `npm run test:package`. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: ["test/package/**/*.test.ts", "test/runtimes/**/*.test.ts"],
    globalSetup: ["test/package/setup.ts"],
    setupFiles: ["test/package/cleanup.ts"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
