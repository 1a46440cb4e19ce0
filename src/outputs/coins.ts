import { invertedName, parseAuthorName } from "./author-name";
import { oneLine } from "./one-line";
import { doi, sourceUrl } from "./paper-address";
import { joinDate, paperDate } from "./paper-date";
import { abstractText, titleText } from "./paper-text";
import type { PaperOutput } from "./types";

/**
 * Returns the value of `title` for a `<span class="Z3988">` that tells Zotero and others of a paper (COinS, an
 * OpenURL ContextObject, ANSI/NISO Z39.88-2004, in its Dublin Core format). Ampersands in it are for the markup's
 * writer to escape. Zotero takes its item type from `rft.type`.
 */
export function coins(paper: PaperOutput): string {
  const date = paperDate(paper);
  const paperDoi = doi(paper);
  const fields: [name: string, value: string | null][] = [
    ["rft.type", paper.arxivId === null ? "document" : "preprint"],
    ["rft.title", titleText(paper)],
    ...paper.authors.map((name): [string, string] => ["rft.creator", creator(name)]),
    ["rft.date", date === null ? null : joinDate(date, "-")],
    ["rft.description", abstractText(paper)],
    ["rft.source", paper.arxivId === null ? null : "arXiv"],
    ["rft_id", sourceUrl(paper)],
    ["rft_id", paperDoi === null ? null : `info:doi/${paperDoi}`],
  ];
  const pairs = fields.flatMap(([name, value]) => {
    const encoded = encode(value ?? "");
    return encoded === "" ? [] : [`${name}=${encoded}`];
  });
  return ["ctx_ver=Z39.88-2004", "rft_val_fmt=info:ofi/fmt:kev:mtx:dc", ...pairs].join("&");
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

/** Zotero reads even an encoded plus sign as a space (its utilities/openurl.js), so the full-width one stands for it. */
function encode(value: string): string {
  return encodeURIComponent(oneLine(value).replaceAll("+", "＋"));
}
