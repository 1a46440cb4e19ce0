import type { GatsbySSR } from "gatsby";
import { dropRuntime } from "./src/gatsby/drop-runtime";
import { loadElements } from "./src/gatsby/load-elements";
import { mendScripts } from "./src/gatsby/mend-scripts";

export const onPreRenderHTML: GatsbySSR["onPreRenderHTML"] = (args) => {
  mendScripts(args);
  dropRuntime(args);
  loadElements(args);
};
