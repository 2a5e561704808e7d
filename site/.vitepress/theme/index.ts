import DefaultTheme from "vitepress/theme";
import type { Theme } from "vitepress";
import { h } from "vue";
import FirstCall from "../../parts/first-call.md";
import ConfigDrawing from "../../playground/ConfigDrawing.vue";
import OptionTable from "../../playground/OptionTable.vue";
import Playground from "../../playground/Playground.vue";
import "./style.css";

const theme: Theme = {
  extends: DefaultTheme,
  Layout: () =>
    h(DefaultTheme.Layout, null, { "home-hero-image": () => h("div", { class: "vp-doc hero-code" }, h(FirstCall)) }),
  enhanceApp({ app }) {
    app.component("ConfigDrawing", ConfigDrawing);
    app.component("OptionTable", OptionTable);
    app.component("Playground", Playground);
  },
};

export default theme;
