import "./src/styles/all";
import type { GatsbyBrowser } from "gatsby";
import { noteSiteLanguage } from "./src/gatsby/ssr/site-language";
import { startElements } from "./src/gatsby/ssr/start-elements";

export const onClientEntry: GatsbyBrowser["onClientEntry"] = () => noteSiteLanguage();

export const onInitialClientRender: GatsbyBrowser["onInitialClientRender"] = () => startElements();

export const onRouteUpdate: GatsbyBrowser["onRouteUpdate"] = ({ prevLocation }) => {
  // The first call of all comes before React has hydrated the page.
  if (prevLocation) startElements();
};
