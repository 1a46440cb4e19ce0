import { citedTitle } from "./cited-title";
import { linksInText, type TextLink } from "./links-in-text";
import { listMarker } from "./list-marker";
import { isGeneric, skipBefore } from "./read-title";
import { paperAddress } from "../values/paper-address";

/** What a link in Markdown or HTML has; most lines have none. */
const MAY_LINK = /\]\(|<a\s/;
/** Words of a link to one form of a paper, in place of its title. */
const FORM =
  /\b(?:arxiv|preprint|pdf|paper|openreview|proceedings|version|doi|abstract|published|camera[- ]ready)\b/i;
/** A title has three words, or is written without spaces between them. */
const TITLE =
  /(?<!\S)\S+\s+\S+\s+\S|\p{Script=Han}{6}|[\p{Script=Hiragana}\p{Script=Katakana}]{6}/u;

/** Marks, and a label such as `Paper:`. */
const BEFORE_TITLE = /^(?:[*_]*(?:paper|title|论文|論文)[*_]*[:：][*_]*[ \t]*)?[*_"“]*$/i;

/** The first link to a paper of a line, and whether it is the title of the paper with which an item begins. */
interface ItemLink {
  label: string;
  /** As `paperAddress` gives it. */
  address: string;
  isTitle: boolean;
}

/** Returns the link to a paper with which the text of a line begins its links, or `null` if its first link is none. */
export function itemLink(line: string): ItemLink | null {
  if (!MAY_LINK.test(line)) return null;
  const marker = listMarker(line);
  const stretch = { start: marker?.end ?? 0, end: line.length };
  const [link] = linksInText(line, stretch);
  const address = link === undefined ? null : paperAddress(link.url);
  if (link === undefined || address === null) return null;
  const before = line.slice(skipBefore(line, stretch), link.start);
  if (marker !== null && isTitled(link) && BEFORE_TITLE.test(before))
    return { label: link.label, address, isTitle: true };
  const cited = marker === null ? null : citedTitle(line, stretch, { bare: false });
  return cited === null
    ? { label: link.label, address, isTitle: false }
    : { label: line.slice(cited.title.start, cited.title.end), address, isTitle: true };
}

function isTitled({ label }: TextLink): boolean {
  return TITLE.test(label) && !isGeneric(label) && !FORM.test(label);
}
