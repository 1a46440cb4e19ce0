import type { SiteInfo } from "../components/types";
import type { ListContext } from "../site/routes/route";
import { periodOf } from "../statistics/period-of";
import { formatPeriod } from "../messages/format-period";
import { localeOf } from "../messages/locale-of";
import type { Messages } from "../messages/messages";

/** Returns the title of a page of a list, with its number after the first. */
export function listTitle(
  { of, paging: { page } }: ListContext,
  site: SiteInfo,
  messages: Messages,
): string {
  const title = titleOf(of, site, messages);
  return page > 1 ? messages.onPage(title, page) : title;
}

function titleOf(of: ListContext["of"], site: SiteInfo, messages: Messages): string {
  switch (of.kind) {
    case "home":
      return site.title;
    case "month":
      return messages.archiveOf(formatPeriod(periodOf(of), localeOf(site.lang, messages.lang)));
    default:
      return of.term.name;
  }
}
