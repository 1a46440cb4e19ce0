import { invertedName, parseAuthorName } from "../papers/author-name";
import { oneLine } from "../text/one-line";
import { doi, sourceUrl } from "../papers/paper-address";
import { joinDate, paperDate } from "../papers/paper-date";
import { titleText } from "../papers/paper-text";
import { paperKind } from "../papers/paper-kind";
import { ITEM_TYPES } from "./zotero-item-types";
import type { PaperOutput } from "../types";

/**
 * Returns the value of `title` for a `<span class="Z3988">` that describes a paper to Zotero and others
 * (COinS, an OpenURL ContextObject, ANSI/NISO Z39.88-2004, in its Dublin Core format): its title, authors and
 * date, its address and its DOI. A page has many of these spans, so they leave out the abstract, which is on the
 * page. The writer of the markup has to escape ampersands. Zotero takes its item type from `rft.type`.
 */
export function coins(paper: PaperOutput): string {
  const date = paperDate(paper);
  const paperDoi = doi(paper);
  const fields: [name: string, value: string][] = [
    ["ctx_ver", "Z39.88-2004"],
    ["rft_val_fmt", "info:ofi/fmt:kev:mtx:dc"],
    ["rft.type", ITEM_TYPES[paperKind(paper).type]],
    ["rft.title", titleText(paper)],
    ...paper.authors.map((name): [string, string] => ["rft.creator", creator(name)]),
    ["rft.date", date === null ? "" : joinDate(date, "-")],
    ["rft_id", sourceUrl(paper)],
    ["rft_id", paperDoi === null ? "" : `info:doi/${paperDoi}`],
  ];
  return fields
    .map(([name, value]) => [name, encode(value)])
    .filter(([, value]) => value !== "")
    .map((pair) => pair.join("="))
    .join("&");
}

/** Zotero treats the last word as the family name, unless there is a comma. */
function creator(written: string): string {
  const name = parseAuthorName(written);
  if (name.group !== null || name.given === null) return invertedName(name);
  const { family, given, suffix, familyFirst } = name;
  const lastWordIsFamily = !family.includes(" ") && suffix === null && !familyFirst;
  if (lastWordIsFamily) return `${given} ${family}`;
  // Zotero ignores everything after a second comma.
  return `${family}, ${[given, suffix].filter((part) => part !== null).join(" ")}`;
}

/**
 * Encodes only the characters that would end the value or begin an escape: readers decode these, and a title
 * written as in the page's text compresses to almost nothing. Zotero reads even an encoded plus sign as a
 * space (its utilities/openurl.js), so a full-width one replaces it.
 */
function encode(value: string): string {
  return oneLine(value)
    .replaceAll("+", "＋")
    .replace(/[%&=#]/g, encodeURIComponent);
}
