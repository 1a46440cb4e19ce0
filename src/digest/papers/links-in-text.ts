import { paperAddress } from "../values/paper-address";
import type { Span } from "./unfolded";

/** A link in the middle of a line. */
export interface TextLink extends Span {
  label: string;
  /** The span of the label; empty for a bare address. */
  labelSpan: Span;
  url: string;
}

/**
 * Markdown links whose label has at most one level of brackets, and bare addresses; longer ones do not count.
 */
const LINK =
  /\[((?:[^[\]\\]|\\.|\[[^[\]]{0,300}\]){0,600})\]\(<?([^\s()<>]{1,2000}(?:\([^\s()]{0,300}\)[^\s()<>]{0,300})?)>?(?:\s+"[^"]{0,300}")?\)|https?:\/\/[^\s<>|()[\]]{1,2000}/g;

/** Returns the links in a stretch of a line, in their order. */
export function linksInText(line: string, { start, end }: Span): TextLink[] {
  return [...line.slice(start, end).matchAll(LINK)].map((match) => {
    const [whole, label, url = whole] = match;
    const at = start + match.index;
    const labelEnd = at + 1 + (label ?? "").length;
    return {
      start: at,
      end: at + whole.length,
      label: label ?? "",
      labelSpan: label === undefined ? { start: at, end: at } : { start: at + 1, end: labelEnd },
      url,
    };
  });
}

/** Returns whether a link leads to a known site of papers. */
export function leadsToPaper({ url }: TextLink): boolean {
  return paperAddress(url) !== null;
}
