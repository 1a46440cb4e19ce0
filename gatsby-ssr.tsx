import type { GatsbySSR } from "gatsby";
import { dropRuntime } from "./src/gatsby/drop-runtime";
import { keepUsedCss } from "./src/gatsby/keep-used-css";
import { loadElements } from "./src/gatsby/load-elements";
import { mendScripts } from "./src/gatsby/mend-scripts";
import { leaveBody } from "./src/gatsby/page-body";

export const onRenderBody: GatsbySSR["onRenderBody"] = (args) => leaveBody(args);

export const onPreRenderHTML: GatsbySSR["onPreRenderHTML"] = (args) => {
  keepUsedCss(args);
  mendScripts(args);
  loadElements(args);
  dropRuntime(args);
};
