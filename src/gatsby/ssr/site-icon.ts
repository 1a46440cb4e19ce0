import { existsSync } from "node:fs";
import { join } from "node:path";

/** As `PageHead` and `finishHtml` write it; before the path stands the site's prefix. */
const OURS = /<link rel="icon" href="([^"]*)\/hot-papers\/favicon\.svg">/;
const ANY = /<link\b[^>]*\brel="(?:shortcut )?icon"/g;

/** Where sites have their icons, the best first. */
const NAMES = ["favicon.svg", "favicon.ico", "favicon.png"];

/** Returns the name of the icon at the root of a built site, `null` where there is none. */
export function siteIcon(publicDir: string): string | null {
  return NAMES.find((name) => existsSync(join(publicDir, name))) ?? null;
}

/**
 * Returns a finished page of the theme whose icon is the site's: that of another link in its head, or the file `icon` at the
 * root of the site; the theme's own where there is neither.
 */
export function withSiteIcon(html: string, icon: string | null): string {
  const [link = "", prefix = ""] = OURS.exec(html) ?? [];
  if (link === "") return html;
  if ([...html.matchAll(ANY)].length > 1) return html.replace(link, "");
  return icon === null ? html : html.replace(link, `<link rel="icon" href="${prefix}/${icon}">`);
}
