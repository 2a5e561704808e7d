import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  // the examples import the package by its name, as users do
  resolve: {
    alias: [
      { find: /^portkey-fetch$/, replacement: here("src/index.ts") },
      { find: /^portkey-fetch\/operations$/, replacement: here("generated/operations/index.ts") },
      { find: /^portkey-fetch\/operations\/(.*)$/, replacement: here("generated/operations/$1.ts") },
      { find: /^portkey-fetch\/types$/, replacement: here("generated/types.ts") },
      { find: /^portkey-fetch\/(.*)$/, replacement: here("src/$1.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/package/**", "test/runtimes/**", "test/compat/**", "test/recipes/**"],
    pool: "forks",
    testTimeout: 30_000,
    hookTimeout: 60_000,
    typecheck: { enabled: false },
  },
});
