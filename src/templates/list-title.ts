import type { SiteInfo } from "../components/types";
import type { ListContext } from "../site/routes/route";
import { periodOf } from "../statistics/period-of";
import { formatPeriod } from "../messages/format-period";
import { localeOf } from "../messages/locale-of";
import type { Strings } from "../messages/strings";

/** Returns the title of a page of a list, with its number after the first. */
export function listTitle(
  { of, paging: { page } }: ListContext,
  site: SiteInfo,
  strings: Strings,
): string {
  const title = titleOf(of, site, strings);
  return page > 1 ? strings.onPage(title, page) : title;
}

function titleOf(of: ListContext["of"], site: SiteInfo, strings: Strings): string {
  switch (of.kind) {
    case "home":
      return site.title;
    case "month":
      return strings.archiveOf(formatPeriod(periodOf(of), localeOf(site.lang, strings.lang)));
    default:
      return of.term.name;
  }
}
