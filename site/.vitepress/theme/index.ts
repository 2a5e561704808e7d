import DefaultTheme from "vitepress/theme";
import type { Theme } from "vitepress";
import ConfigDrawing from "../../playground/ConfigDrawing.vue";
import OptionTable from "../../playground/OptionTable.vue";
import Playground from "../../playground/Playground.vue";
import "./style.css";

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component("ConfigDrawing", ConfigDrawing);
    app.component("OptionTable", OptionTable);
    app.component("Playground", Playground);
  },
};

export default theme;
