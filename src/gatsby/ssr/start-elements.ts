import { withPrefix } from "gatsby";
import manifest from "../../../static/hot-papers/elements/manifest.json";
import { startColorScheme } from "../../elements/color-scheme";

/**
 * Loads the elements on a page that has Gatsby's runtime, once, as soon as a page of the theme is shown, and
 * applies the reader's colour scheme to a new page. Elements change the page, so call this after React has
 * hydrated it and after each later change of route.
 */
export function startElements(): void {
  if (!document.querySelector("[data-hot-papers]")) return;
  // `gatsby develop` makes pages without the inline script.
  if (document.documentElement.dataset.colorScheme === undefined) startColorScheme();
  else dispatchEvent(new Event("storage"));
  const src = withPrefix(manifest.main);
  if (document.querySelector(`script[src="${src}"]`)) return;
  const script = document.createElement("script");
  script.type = "module";
  script.src = src;
  document.head.append(script);
}
