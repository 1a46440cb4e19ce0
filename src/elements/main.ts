import { ColorScheme } from "./color-scheme";
import { CopyLink } from "./copy-link";
import { CopyText } from "./copy-text";
import { define } from "./define";
import { SocialEmbed } from "./social-embed";

define("hot-papers-color-scheme", ColorScheme);
define("hot-papers-copy-link", CopyLink);
define("hot-papers-copy-text", CopyText);
define("hot-papers-social-embed", SocialEmbed);

// Where Gatsby's runtime is on the page, its links fetch ahead by themselves and there are no such rules.
const rules = document.querySelector("script[type=speculationrules]");
if (rules && !HTMLScriptElement.supports?.("speculationrules")) {
  // The module is two folders below the root of the site.
  const root = new URL("../../", import.meta.url);
  void import("./prefetch-links").then(({ prefetchLinks }) => prefetchLinks(root.href));
}
