/** The install lines of the README. A test compares them with it, and others run them. */
export const INSTALL_LINES = {
  npm: "npm install portkey-fetch",
  bun: "bun add portkey-fetch",
  denoNpm: "deno add npm:portkey-fetch",
  jsrDeno: "deno add portkey-fetch@jsr:@portkey-fetch/client",
  jsrNpm: "npx jsr add @portkey-fetch/client",
} as const;
