import { withPrefix } from "gatsby";
import manifest from "../../../static/hot-papers/elements/manifest.json";
import { startColorScheme } from "../../elements/color-scheme";
import { keepSiteLanguage } from "./site-language";

/** Whether a page of the theme was shown since the site was loaded. */
let isStarted = false;

/**
 * Loads the elements on a page that has Gatsby's runtime, once, as soon as a page of the theme is shown, and
 * applies the reader's colour scheme to a new page; a page of the site gets rid of both the scheme and the
 * theme's language. Elements change the page, so call this after React has hydrated it and after each later
 * change of route.
 */
export function startElements(): void {
  const { dataset } = document.documentElement;
  if (!document.querySelector("[data-hot-papers]")) {
    if (isStarted) delete dataset.colorScheme;
    return;
  }
  // `gatsby develop` makes pages without the inline script, and so does a site its own.
  if (!isStarted && dataset.colorScheme === undefined) startColorScheme();
  else dispatchEvent(new Event("storage"));
  if (!isStarted) keepSiteLanguage();
  isStarted = true;
  const src = withPrefix(manifest.main);
  if (document.querySelector(`script[src="${src}"]`)) return;
  const script = document.createElement("script");
  script.type = "module";
  script.src = src;
  document.head.append(script);
}
