import { invertedName, parseAuthorName } from "../papers/author-name";
import { oneLine } from "../text/one-line";
import { doi, sourceUrl } from "../papers/paper-address";
import { joinDate, paperDate } from "../papers/paper-date";
import { titleText } from "../papers/paper-text";
import type { PaperOutput } from "../types";

/**
 * Returns the value of `title` for a `<span class="Z3988">` that tells Zotero and others of a paper (COinS, an
 * OpenURL ContextObject, ANSI/NISO Z39.88-2004, in its Dublin Core format): its title, authors and date, and its DOI
 * or else its address, which for a paper of arXiv holds its identifier. A page has many of them, so it says nothing twice; the abstract stands beside it. Ampersands in
 * it are for the markup's writer to escape. Zotero takes its item type from `rft.type`.
 */
export function coins(paper: PaperOutput): string {
  const date = paperDate(paper);
  const paperDoi = paper.arxivId === null ? doi(paper) : null;
  const fields: [name: string, value: string][] = [
    ["ctx_ver", "Z39.88-2004"],
    ["rft_val_fmt", "info:ofi/fmt:kev:mtx:dc"],
    ["rft.type", paper.arxivId === null ? "document" : "preprint"],
    ["rft.title", titleText(paper)],
    ...paper.authors.map((name): [string, string] => ["rft.creator", creator(name)]),
    ["rft.date", date === null ? "" : joinDate(date, "-")],
    ["rft_id", paperDoi === null ? sourceUrl(paper) : `info:doi/${paperDoi}`],
  ];
  return fields
    .map(([name, value]) => [name, encode(value)])
    .filter(([, value]) => value !== "")
    .map((pair) => pair.join("="))
    .join("&");
}

/** Zotero takes the last word for the family name, unless there is a comma. */
function creator(written: string): string {
  const name = parseAuthorName(written);
  if (name.group !== null || name.given === null) return invertedName(name);
  const { family, given, suffix, familyFirst } = name;
  const lastWordIsFamily = !family.includes(" ") && suffix === null && !familyFirst;
  if (lastWordIsFamily) return `${given} ${family}`;
  // It reads nothing after a second comma.
  return `${family}, ${[given, suffix].filter((part) => part !== null).join(" ")}`;
}

/**
 * Encodes what would end the value or begin an escape, and nothing else: readers decode what is encoded, and a
 * title that is written as in the page's text costs its reader almost nothing. Zotero reads even an encoded plus
 * sign as a space (its utilities/openurl.js), so the full-width one stands for it.
 */
function encode(value: string): string {
  return oneLine(value)
    .replaceAll("+", "＋")
    .replace(/[%&=#]/g, encodeURIComponent);
}
