import { withPrefix } from "gatsby";
import manifest from "../../static/hot-papers/elements/manifest.json";

/**
 * Loads the elements on a page that has Gatsby's runtime, once, as soon as a page of the theme is shown. They
 * change the page, so call it when React has hydrated it and after each later change of route.
 */
export function startElements(): void {
  const src = withPrefix(manifest.main);
  if (!document.querySelector("[data-hot-papers]")) return;
  if (document.querySelector(`script[src="${src}"]`)) return;
  const script = document.createElement("script");
  script.type = "module";
  script.src = src;
  document.head.append(script);
}
