import type { GatsbySSR } from "gatsby";
import { dropRuntime } from "./src/gatsby/ssr/drop-runtime";
import { keepUsedCss } from "./src/gatsby/ssr/keep-used-css";
import { loadElements } from "./src/gatsby/ssr/load-elements";
import { mendScripts } from "./src/gatsby/ssr/mend-scripts";
import { leaveBody } from "./src/gatsby/ssr/page-body";

export const onRenderBody: GatsbySSR["onRenderBody"] = (args) => leaveBody(args);

export const onPreRenderHTML: GatsbySSR["onPreRenderHTML"] = (args) => {
  keepUsedCss(args);
  mendScripts(args);
  loadElements(args);
  dropRuntime(args);
};
