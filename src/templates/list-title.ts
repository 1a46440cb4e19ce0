import type { SiteInfo } from "../components/types";
import type { ListContext } from "../gatsby/route";
import { en } from "../strings/en";
import { formatDate } from "../strings/format-date";

/** Returns the title of a page of a list, with its number after the first. */
export function listTitle({ of, paging: { page } }: ListContext, site: SiteInfo): string {
  const title = titleOf(of, site);
  return page > 1 ? en.onPage(title, page) : title;
}

function titleOf(of: ListContext["of"], site: SiteInfo): string {
  switch (of.kind) {
    case "home":
      return site.title;
    case "month":
      return en.archiveOf(formatDate(startOf(of.year, of.month), site.lang, "month"));
    default:
      return of.term.name;
  }
}

const startOf = (year: number, month: number) => new Date(Date.UTC(year, month - 1)).toISOString();
