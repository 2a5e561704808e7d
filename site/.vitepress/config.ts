import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Links of the pages that `scripts/generate.ts` writes. */
interface Generated {
  areas: { text: string; link: string }[];
  recipes: { text: string; link: string }[];
}
const file = here("./generated/sidebar.json");
const { areas, recipes }: Generated = existsSync(file)
  ? JSON.parse(readFileSync(file, "utf8"))
  : { areas: [], recipes: [] };

/** The name of the repository stands in one place: the root's package.json. Until it is there, the site has no link to it. */
const root = JSON.parse(readFileSync(here("../../package.json"), "utf8"));
const repository: string | undefined = (root.repository?.url ?? root.repository)?.replace(/^git\+|\.git$/g, "");

const guide = [
  {
    text: "Start",
    items: [
      { text: "First call", link: "/guide/first-call" },
      { text: "Streaming", link: "/guide/streaming" },
      { text: "Options in three forms", link: "/guide/options" },
      { text: "Errors and retries", link: "/guide/errors" },
    ],
  },
  {
    text: "The gateway",
    items: [
      { text: "Configs and routing", link: "/guide/routing" },
      { text: "Prompts", link: "/guide/prompts" },
      { text: "Admin", link: "/guide/admin" },
      { text: "Self-hosting", link: "/guide/self-hosting" },
    ],
  },
  {
    text: "More than text",
    items: [
      { text: "Tools and structured output", link: "/guide/tools" },
      { text: "Files", link: "/guide/files" },
      { text: "Lists", link: "/guide/lists" },
      { text: "Realtime", link: "/guide/realtime" },
    ],
  },
  {
    text: "In production",
    items: [
      { text: "Security", link: "/guide/security" },
      { text: "Middleware and logging", link: "/guide/middleware" },
      { text: "Testing", link: "/guide/testing" },
      { text: "Command line", link: "/guide/command" },
      { text: "What you can rely on", link: "/guide/promises" },
      { text: "Troubleshooting", link: "/guide/troubleshooting" },
    ],
  },
  {
    text: "Moving here",
    items: [
      { text: "From portkey-ai", link: "/guide/from-portkey-ai" },
      { text: "From openai", link: "/guide/from-openai" },
    ],
  },
  {
    text: "The project",
    items: [
      { text: "How it is built", link: "/guide/design" },
      { text: "Changelog", link: "/changelog" },
    ],
  },
];

export default defineConfig({
  title: "portkey-fetch",
  description: "The small, complete client for the Portkey AI gateway",
  lang: "en-GB",
  // a page's address does not end in .html, so links survive a change of the host
  cleanUrls: true,
  srcExclude: ["README.md", "parts/**"],
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config(md) {
      // wide tables scroll, and a keyboard must be able to scroll them
      md.renderer.rules.table_open = () => '<table tabindex="0">\n';
    },
  },
  head: [["meta", { name: "theme-color", content: "#1d5f57" }]],
  vite: {
    resolve: { alias: { "portkey-fetch/options": here("../../src/options.ts") } },
    // the playground runs the library's own source, which lies above this folder
    server: { fs: { allow: [here("../..")] } },
    build: { chunkSizeWarningLimit: 4000 },
  },
  themeConfig: {
    outline: { level: [2, 3] },
    nav: [
      { text: "Guide", link: "/guide/first-call", activeMatch: "/guide/" },
      { text: "Recipes", link: "/recipes/", activeMatch: "/recipes/" },
      { text: "Options", link: "/options" },
      { text: "API", link: "/reference/", activeMatch: "/reference/" },
      { text: "Playground", link: "/playground" },
    ],
    sidebar: {
      "/guide/": guide,
      "/changelog": guide,
      "/recipes/": [{ text: "Recipes", items: [{ text: "All recipes", link: "/recipes/" }, ...recipes] }],
      "/reference/": [{ text: "API", items: [{ text: "How to read it", link: "/reference/" }, ...areas] }],
    },
    search: {
      provider: "local",
      options: {
        detailedView: false,
        _render(source, env, md) {
          const isReference = env.relativePath.startsWith("reference/");
          // names and sentences are searched; examples and replies would make the index many times as large
          return md.render(isReference ? source.replace(/^(:::.*|```[\s\S]*?^```|\|.*)$/gm, "") : source, env);
        },
      },
    },
    ...(repository?.startsWith("https://") ? { socialLinks: [{ icon: "github", link: repository }] } : {}),
    footer: { message: "MIT licence. Independent of Portkey Inc." },
  },
});
