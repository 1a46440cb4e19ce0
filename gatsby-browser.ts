import "./src/styles/all";
import type { GatsbyBrowser } from "gatsby";
import { startElements } from "./src/gatsby/ssr/start-elements";

export const onInitialClientRender: GatsbyBrowser["onInitialClientRender"] = () => startElements();

export const onRouteUpdate: GatsbyBrowser["onRouteUpdate"] = ({ prevLocation }) => {
  // The first call of all comes before React has hydrated the page.
  if (prevLocation) startElements();
};
