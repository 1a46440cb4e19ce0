import "./src/styles/all";
import type { GatsbyBrowser } from "gatsby";
import { leaveRuntime } from "./src/gatsby/ssr/leave-runtime";
import { noteSiteLanguage } from "./src/gatsby/ssr/site-language";
import { startElements } from "./src/gatsby/ssr/start-elements";

/** Set by the build: src/gatsby/pages/define-static-folders.ts. */
declare const __HOT_PAPERS_STATIC_FOLDERS__: readonly string[] | undefined;

export const onClientEntry: GatsbyBrowser["onClientEntry"] = () => {
  noteSiteLanguage();
  if (typeof __HOT_PAPERS_STATIC_FOLDERS__ !== "undefined") {
    leaveRuntime(__HOT_PAPERS_STATIC_FOLDERS__);
  }
};

export const onInitialClientRender: GatsbyBrowser["onInitialClientRender"] = () => startElements();

export const onRouteUpdate: GatsbyBrowser["onRouteUpdate"] = ({ prevLocation }) => {
  // The first call of all comes before React has hydrated the page.
  if (prevLocation) startElements();
  // Webpack leaves this out of a build.
  if (process.env.NODE_ENV === "development") {
    void import("./src/overlay/start-overlay").then(({ showPageProblems }) => showPageProblems());
  }
};
