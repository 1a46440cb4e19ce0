import { addPiece, asUnfolded, madeLine, sameLine, type MadeLine } from "./made-lines";
import type { Span } from "../lines/span";
import type { OpenContext } from "./open-context";
import type { Unfolded } from "../line-parts/unfolded";

/**
 * A link of MediaWiki (`[https://… label]`), of Confluence and Jira (`[label|https://…]`), or of Textile (`"label":https://…`).
 */
const LINK =
  /(?<![[\]!\w])\[(https?:\/\/[^\s[\]|]{1,500})[ \t]+([^[\]]{1,400})\](?![(:])|(?<![[\]!])\[([^[\]|]{1,400})\|(https?:\/\/[^\s[\]|]{1,500})(?:\|[^[\]]{0,100})?\]|(?<![\w"])"([^"]{1,400})":(https?:\/\/[^\s"<>]{1,500}[\w/])/g;
const MAY_LINK = /\[https?:\/\/\S+[ \t]|\|https?:\/\/|":https?:\/\//;
/** A heading: `== Title ==`, `h3. Title`. */
const HEADING = /^(?:(={2,6})[ \t]*(\S.*?)[ \t]*\1|(h[1-6])\.[ \t]+(\S.*?))[ \t]*$/;
/** A paper as we write it: such a post quotes a wiki, at most. */
const OURS = /^#{1,6}[ \t]+\d{1,4}[.)]/;
/** Items below items of MediaWiki. */
const ITEM = /^(\*{1,5}|#{1,5})[ \t]*(?=\S)/;
/** A link, or the mark of bold and italic text of MediaWiki. */
const MARKUP = new RegExp(`${LINK.source}|'{5}|'{2,3}`, "g");
const MARKS: Readonly<Record<number, string>> = { 2: "*", 3: "**", 5: "***" };

/** Returns whether a post has links of a wiki or of Textile, two at least, before any numbered heading: in Markdown they are none. */
export function isWiki(lines: readonly string[], start: number): boolean {
  let links = 0;
  for (let at = start; at < lines.length && links < 2; at += 1) {
    const line = lines[at] ?? "";
    if (OURS.test(line)) return false;
    LINK.lastIndex = 0;
    if (MAY_LINK.test(line) && LINK.test(line)) links += 1;
  }
  return links > 1;
}

/**
 * Returns a post in the markup of MediaWiki, of Confluence and Jira, or of Textile with headings, lists, emphasis and links of
 * Markdown in place of its own.
 */
export function openWiki(lines: readonly string[], { start, code }: OpenContext): Unfolded {
  return asUnfolded(
    lines.map((line, index): MadeLine => {
      if (index < start || code[index] === true) return sameLine(lines, index);
      const made = madeLine(index);
      const heading = HEADING.exec(line);
      if (heading !== null) {
        const [whole, equals = "", title = "", level = "", words = ""] = heading;
        made.text = `${"#".repeat(equals.length || Number(level.charAt(1)))} `;
        const text = title || words;
        const from = whole.indexOf(text, equals.length || 3);
        addInMarkdown(made, lines, index, { start: from, end: from + text.length });
        return made;
      }
      const [whole = "", marks = ""] = ITEM.exec(line) ?? [];
      const isItem = whole.length > marks.length || marks.length > 1;
      if (isItem) made.text = `${"  ".repeat(marks.length - 1)}- `;
      addInMarkdown(made, lines, index, { start: isItem ? whole.length : 0, end: line.length });
      return made;
    }),
  );
}

function addInMarkdown(
  made: MadeLine,
  lines: readonly string[],
  index: number,
  { start, end }: Span,
): void {
  const line = (lines[index] ?? "").slice(start, end);
  let from = start;
  let own = "";
  const add = (text: string, at: number) => {
    const begin = from + (lines[index] ?? "").slice(from).indexOf(text, at - from);
    addPiece(made, lines, { index, start: begin, end: begin + text.length }, own);
    own = "";
  };
  for (const match of line.matchAll(MARKUP)) {
    const { 0: whole, 1: url, 2: label, 3: name, 4: target, 5: quoted, 6: address } = match;
    const at = start + match.index;
    addPiece(made, lines, { index, start: from, end: at }, own);
    from = at;
    own = MARKS[whole.length] ?? "";
    const words = label ?? name ?? quoted;
    if (words !== undefined) {
      own = "[";
      add(words, label === undefined ? at + 1 : at + whole.indexOf(words, (url ?? "").length + 2));
      own = "](";
      const to = url ?? target ?? address ?? "";
      add(to, url === undefined ? at + 1 + words.length : at + 1);
      own = ")";
    }
    from = at + whole.length;
  }
  addPiece(made, lines, { index, start: from, end }, own);
}
