import { defineConfig } from "vitest/config";

/** The drop-in tests. They need `npm install --no-package-lock` in this folder first. */
export default defineConfig({
  test: {
    root: import.meta.dirname ?? new URL(".", import.meta.url).pathname,
    include: ["*.test.ts"],
    pool: "forks",
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
