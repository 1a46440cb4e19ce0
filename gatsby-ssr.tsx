import type { GatsbySSR } from "gatsby";
import { dropRuntime } from "./src/gatsby/ssr/drop-runtime";
import { keepUsedCss } from "./src/gatsby/ssr/keep-used-css";
import { loadElements } from "./src/gatsby/ssr/load-elements";
import { restoreBooleanAttributes } from "./src/gatsby/ssr/restore-boolean-attributes";
import { captureBody } from "./src/gatsby/ssr/page-body";

export const onRenderBody: GatsbySSR["onRenderBody"] = (args) => captureBody(args);

export const onPreRenderHTML: GatsbySSR["onPreRenderHTML"] = (args) => {
  keepUsedCss(args);
  restoreBooleanAttributes(args);
  loadElements(args);
  dropRuntime(args);
};
