import type { ElementContent } from "hast";
import type { RichText } from "./types";

/**
 * One paragraph on one line in which no character can be markup of Markdown, HTML or TeX: it starts
 * with a letter, and holds letters, digits and such punctuation as starts nothing inside a line.
 * Addresses are set apart below.
 */
const PLAIN_LINE = /^\p{L}[\p{L}\p{N} .,;:()/%+='"’‘“”?–—-]*$/u;
/** What GFM makes a link of, dashes of TeX, and spaces that Markdown strips. */
const NOT_PLAIN = /:\/\/|www\.|--| $/i;
/**
 * A plain web address that white space or a bracket sets apart, and the punctuation that follows it. Its host
 * ends in letters: GFM is of two minds about others.
 */
const ADDRESS =
  /(?<=[ (])(https?:\/\/(?:[a-z\d-]+\.)+[a-z]+(?:\/[\w.~/-]*[\w~/-])?)(?=[.,;:?]*\)?[.,;:?]*(?: |$))/g;

/**
 * Returns prose that is plain text, with web addresses at most, as the paragraph that the Markdown
 * parser would make of it, many times faster: most abstracts are such. Returns `null` where there may
 * be markup.
 */
export function parsePlainProse(source: string): RichText | null {
  const parts = source.includes("://") ? source.split(ADDRESS) : [source];
  const words = parts.filter((_, index) => index % 2 === 0);
  if (!PLAIN_LINE.test(words.join(" ")) || !PLAIN_LINE.test(source.slice(0, 1))) return null;
  if (
    words.some((text) => NOT_PLAIN.test(text) && !isBeforeAddress(text)) ||
    source.endsWith(" ")
  ) {
    return null;
  }
  const children = parts.map((part, index): ElementContent => {
    const text = { type: "text" as const, value: part };
    if (index % 2 === 0) return text;
    return { type: "element", tagName: "a", properties: { href: part }, children: [text] };
  });
  const shown = children.filter((child) => child.type !== "text" || child.value !== "");
  const paragraph = { type: "element" as const, tagName: "p", properties: {}, children: shown };
  return { text: source, tree: { type: "root", children: [paragraph] } };
}

/** A space at its end is lost only at the end of the line. */
function isBeforeAddress(text: string): boolean {
  return text.endsWith(" ") && !NOT_PLAIN.test(text.trimEnd());
}
