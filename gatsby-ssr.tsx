import type { GatsbySSR } from "gatsby";
import { dropRuntime } from "./src/gatsby/drop-runtime";
import { loadElements } from "./src/gatsby/load-elements";

export const onPreRenderHTML: GatsbySSR["onPreRenderHTML"] = (args) => {
  dropRuntime(args);
  loadElements(args);
};
