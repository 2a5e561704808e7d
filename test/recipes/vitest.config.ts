import { defineConfig } from "vitest/config";

/** The recipes with their frameworks. They need `npm run build`, and `npm ci --prefix examples` after it. */
export default defineConfig({
  test: {
    root: import.meta.dirname ?? new URL(".", import.meta.url).pathname,
    include: ["*.test.ts"],
    pool: "forks",
    maxConcurrency: 3,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
