import { arxivAbsUrl, arxivDoi } from "../../arxiv/arxiv-address";
import { parseArxivId } from "../../arxiv/arxiv-id";
import { arxivMonth } from "../../arxiv/arxiv-month";
import { openUrl } from "../../outputs/citations/open-url";
import type { ResultRow } from "../../search/answer";

/** Returns what reference managers read off a result (COinS), on a site at this origin. */
export function coinsOf({ key, href, title, authors, day }: ResultRow, origin: string): string {
  const arxivId = parseArxivId(key.replace(/^([a-z-]+)-(?=\d{7}$)/, "$1/"))?.id ?? null;
  const month = arxivId === null ? null : arxivMonth(arxivId);
  return openUrl({
    title: title.join(""),
    authors: authors.map((parts) => parts.join("")),
    date:
      month === null ? day.slice(0, 4) : `${month.year}-${String(month.month).padStart(2, "0")}`,
    type: arxivId === null ? "document" : "preprint",
    publisher: arxivId === null ? "" : "arXiv",
    ids:
      arxivId === null ? [origin + href] : [`info:doi/${arxivDoi(arxivId)}`, arxivAbsUrl(arxivId)],
  });
}
