import type { Element, ElementContent, Root } from "hast";
import { plainText } from "./plain-text";
import { isSafeLink } from "../values/safe-url";
import { findCrowdedLine, MAX_MARKS } from "../lines/crowded-line";
import type { Point, Range } from "../../problems/range";
import type { RichText } from "../types";
import { typography } from "../tex/typography";

/**
 * Text of one line in which no character can be markup of Markdown, HTML or TeX: letters, digits and
 * punctuation that starts no markup inside a line. Addresses are handled separately below.
 */
const PLAIN = /^[\p{L}\p{N} .,;:()/%+='"’‘“”?!&>^~–—-]*$/u;
/** The same without letters of other scripts, which most texts do not have; several times faster. */
const PLAIN_ASCII = /^[A-Za-z0-9 .,;:()/%+='"?!&>^~-]*$/;
/** Text that GFM turns into a link or strikes through, and character references. */
const NOT_PLAIN = /:\/\/|~~|&#?\w+;/;
const WWW = /www\./i;
/**
 * A plain web address that white space or a bracket sets apart, and the punctuation that follows it. Its host
 * ends in letters: GFM treats others inconsistently. A `_` or `~` at its end does not belong to it.
 */
const ADDRESS =
  /(?<=[ (])(https?:\/\/(?:[a-z\d-]+\.)+[a-z]+(?:\/(?:[\w.~/-]*[A-Za-z\d/-])?)?)(?=[.,;:?]*\)?[.,;:?]*(?: |$))/g;

/** Prose with its links, whose ranges are in its lines. */
export interface PlainProse extends RichText {
  links: { address: string; range: Range }[];
}

/** An item of a list, of the form in which programs write the details of papers. */
const ITEM = /^- (?=\p{L})/u;
const MARKER = "- ".length;

/**
 * Returns prose that is one line of plain text, or a list of such lines, optionally with web addresses, as what the
 * Markdown parser would make of it, but many times faster. Most abstracts have the first form, and details that programs
 * write the second. Returns `null` if there may be other markup, or something to report. A parse of 59 digests takes 1.9 times
 * the CPU time without it.
 */
export function parsePlainProse(source: string): PlainProse | null {
  const isList = source.startsWith("- ");
  if (source.includes("\n") && !isList) return null;
  const lines = isList ? source.split("\n") : [source];
  if (source.length > MAX_MARKS && findCrowdedLine(lines) !== -1) return null;
  const links: PlainProse["links"] = [];
  const inner: ElementContent[][] = [];
  for (const [index, line] of lines.entries()) {
    if (isList && !ITEM.test(line)) return null;
    const children = plainLine(line, { line: index + 1, column: isList ? MARKER + 1 : 1 }, links);
    if (children === null) return null;
    inner.push(children);
  }
  const tree: Root = {
    type: "root",
    children: [isList ? listOf(inner) : element("p", inner.flat())],
  };
  return { text: plainText(tree), tree, links };
}

/** What stands in a line from a column on, if that is plain; its links are added to `links`. */
function plainLine(
  written: string,
  { line, column: start }: Point,
  links: PlainProse["links"],
): ElementContent[] | null {
  const source = written.slice(start - 1);
  if (!/^\p{L}/u.test(source) || source.endsWith(" ")) return null;
  const children: ElementContent[] = [];
  let column = start;
  const parts = source.includes("://") ? source.split(ADDRESS) : [source];
  for (const [index, value] of parts.entries()) {
    if (index % 2 === 0) {
      if (!isPlain(value)) return null;
      if (value !== "") children.push({ type: "text", value: typography(value) });
    } else {
      if (!isSafeLink(value)) return null;
      const range = { start: { line, column }, end: { line, column: column + value.length } };
      links.push({ address: value, range });
      children.push({ ...element("a", [{ type: "text", value }]), properties: { href: value } });
    }
    column += value.length;
  }
  return children;
}

/** As the parser makes it, with a line end round each item. */
function listOf(items: readonly ElementContent[][]): Element {
  const end = { type: "text" as const, value: "\n" };
  return element("ul", [end, ...items.flatMap((children) => [element("li", children), end])]);
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: "element", tagName, properties: {}, children };
}

function isPlain(text: string): boolean {
  if (!PLAIN_ASCII.test(text) && !PLAIN.test(text)) return false;
  // Each of these has a sign of its own, which is found much faster.
  if (/[&~]|:\//.test(text) && NOT_PLAIN.test(text)) return false;
  return !/w\./i.test(text) || !WWW.test(text);
}
