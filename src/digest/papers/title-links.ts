import { guessLabel } from "../facts/parse-links";
import type { Point } from "../../problems/range";
import { checkUrl } from "../values/web-url";
import { linksInText } from "./links-in-text";
import type { LocatedLink } from "./paper-facts";
import { wholeLink } from "./whole-link";

/** The links of a title, and the title without the one around all of it. */
export interface TitleLinks {
  title: string;
  /** The link around all of the title, which says which paper it is. */
  whole: LocatedLink[];
  /** Links inside the title: it keeps only their text, so the addresses go with the paper's other links. */
  inside: LocatedLink[];
}

/** Returns the links of a title that begins at `position`. */
export function titleLinks(title: string, { line, column }: Point): TitleLinks {
  const located = (url: string, start: number, end: number): LocatedLink => {
    return { label: guessLabel(url), url, line, column: column + start, end: column + end };
  };
  const link = wholeLink(title);
  const { url } = checkUrl(link?.url ?? "");
  if (link !== null && url !== null) {
    return { title: link.inner, whole: [located(url, 0, title.length)], inside: [] };
  }
  const links = title.includes("](") ? linksInText(title, { start: 0, end: title.length }) : [];
  const inside = links.flatMap(({ label, url: written, start, end }) => {
    const address = label === "" ? null : checkUrl(written).url;
    return address === null ? [] : [located(address, start, end)];
  });
  return { title, whole: [], inside };
}
