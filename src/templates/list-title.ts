import type { SiteInfo } from "../components/types";
import type { ListContext } from "../gatsby/route";
import { formatDate } from "../strings/format-date";
import { localeOf } from "../strings/locale-of";
import type { Strings } from "../strings/strings";

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
      return strings.archiveOf(
        formatDate(startOf(of.year, of.month), localeOf(site.lang, strings.lang), "month"),
      );
    default:
      return of.term.name;
  }
}

const startOf = (year: number, month: number) => new Date(Date.UTC(year, month - 1)).toISOString();
