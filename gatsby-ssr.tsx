import type { GatsbySSR } from "gatsby";
import { dropRuntime } from "./src/gatsby/drop-runtime";

export const onPreRenderHTML: GatsbySSR["onPreRenderHTML"] = (args) => dropRuntime(args);
