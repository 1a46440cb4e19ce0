import { parseArxivId } from "../../arxiv/arxiv-id";
import { guessLabel } from "../facts/parse-links";
import type { Point } from "../../problems/range";
import { checkUrl } from "../values/web-url";
import { headingParts } from "./heading-parts";
import { linksInText } from "../line-parts/links-in-text";
import type { LocatedLink } from "./paper-facts";
import { wholeLink } from "../line-parts/whole-link";

/** The links of a title, and the title without the one around all of it and those beside it. */
export interface TitleLinks {
  title: string;
  /** The link around all of the title, or the links beside it, which say which paper it is. */
  whole: LocatedLink[];
  /** Links inside the title: it keeps only their text, so the addresses go with the paper's other links. */
  inside: LocatedLink[];
}

const OWN_PAGE = /^(?:\.{0,2}\/|#)?[\w%~-][\w%~./#-]*$/;

/** Returns the links of a title that begins at `position`. */
export function titleLinks(title: string, { line, column }: Point): TitleLinks {
  const located = (url: string, start: number, end: number): LocatedLink => {
    return { label: guessLabel(url), url, line, column: column + start, end: column + end };
  };
  const link = wholeLink(title);
  // Most titles are no link, and a text that is no address takes long to be refused.
  const url = link === null ? null : checkUrl(link.url).url;
  if (link !== null && url !== null) {
    return { title: link.inner, whole: [located(url, 0, title.length)], inside: [] };
  }
  // A page of the author's own site, whose address holds only there.
  if (link !== null && OWN_PAGE.test(link.url)) return { title: link.inner, whole: [], inside: [] };
  const parts = headingParts(title);
  if (parts !== null) {
    const { start, end } = parts.title;
    const beside = parts.links.flatMap((link): LocatedLink[] => {
      const address = checkUrl(link.url).url;
      if (address === null) return [];
      const at = located(address, link.start, link.end);
      const isName = link.label !== "" && link.labelSpan.start !== start && !isAddress(link.label);
      return [isName ? { ...at, label: link.label } : at];
    });
    return { title: title.slice(start, end), whole: beside, inside: [] };
  }
  const links = title.includes("](") ? linksInText(title, { start: 0, end: title.length }) : [];
  const inside = links.flatMap(({ label, url: written, start, end }) => {
    const address = label === "" ? null : checkUrl(written).url;
    return address === null ? [] : [located(address, start, end)];
  });
  return { title, whole: [], inside };
}

function isAddress(label: string): boolean {
  return /^https?:/i.test(label) || parseArxivId(label) !== null;
}
