import { ownForm, type SiteAddress } from "./site-address";
import type { SitePaths } from "./site-paths";

/**
 * Returns the path of the page of the paper with the key `ID`, without path prefix and in the site's own form, so that the
 * address that a script makes of it is the one that the page names as its own; `null` where papers have no pages.
 */
export function anyPaperPath(
  { paper }: Pick<SitePaths, "paper">,
  address: Pick<SiteAddress, "trailingSlash">,
): string | null {
  const path = paper("ID");
  return path === null ? null : ownForm(path, address);
}
