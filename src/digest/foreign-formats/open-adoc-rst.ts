import { isBlank } from "../lines/line-kinds";
import { addPiece, asUnfolded, madeLine, type MadeLine } from "./made-lines";
import { openClosingLinks } from "./open-closing-links";
import { hasTwo } from "./has-two";
import type { OpenContext } from "./open-context";
import { unfoldedAgain, type Unfolded } from "../line-parts/unfolded";

/** A headline of AsciiDoc (`== Title`). */
const HEADLINE = /^(={1,6})[ \t]+(?=\S)/;
/** A link of AsciiDoc (`link:https://…[label]`) or of reStructuredText (`` `label <https://…>`__ ``). */
const LINK =
  /(?:link:)?(https?:\/\/[^\s[\]<>]{1,500})\[([^\][]{0,300})\]|`([^`<>]{1,300}?)\s*<(https?:\/\/[^\s<>]{1,500})>`__?/g;
/** What underlines a title in reStructuredText; Markdown has only two of these. */
const UNDERLINE = /^([~^"*+#'.:`_=-])\1{3,}[ \t]*$/;
/** A field of reStructuredText: `:Authors: Ada Example`. */
const FIELD = /^[ \t]*:(\p{L}[\p{L} _-]{1,30}):[ \t]+(?=\S)/u;
/** What shows that a post is in one of these. */
const SIGNS =
  /^={2,6} \S|link:https?:\/\/[^\s[\]]+\[|`[^`<>]+<https?:\/\/[^\s<>]+>`_|^:\p{L}[\p{L} _-]{1,30}:[ \t]+\S/u;

/** A link of one of these alone. */
const OWN_LINK =
  /(?:link:|^|[\s(])https?:\/\/[^\s[\]()]{1,500}\[[^\][]{1,300}\](?!\()|`[^`<>]{1,300}<https?:\/\/[^\s<>]{1,500}>`_/;
/** The break of a line in AsciiDoc. */
const BREAK = /[ \t]\+[ \t]*$/;
/** The term of a list of descriptions in AsciiDoc. */
const TERM = /^(\S.{1,300}?)::[ \t]*$/;

/** Returns whether a post has links of AsciiDoc or reStructuredText, two at least: no Markdown has these. */
export function isAdocRst(lines: readonly string[], start: number): boolean {
  return hasTwo(
    lines,
    start,
    (line) => /https?:\/\/\S{0,500}[[>]/.test(line) && OWN_LINK.test(line),
  );
}

/**
 * Returns a post in AsciiDoc or reStructuredText with headings, fields and links of Markdown in place of its own, or `null` if
 * nothing shows that it is in one of these.
 */
export function openAdocRst(lines: readonly string[], { start }: OpenContext): Unfolded | null {
  if (!lines.some((line, at) => at >= start && (SIGNS.test(line) || OWN_LINK.test(line))))
    return null;
  const opened = asUnfolded(
    lines.map((line, index): MadeLine => {
      const made = madeLine(index);
      if (index >= start && isUnderline(lines, index, start)) return made;
      const isTitle = index >= start && isUnderline(lines, index + 1, start);
      const field = index < start ? null : FIELD.exec(line);
      const headline = index < start ? null : HEADLINE.exec(line);
      if (field !== null) {
        const from = line.indexOf(":") + 1;
        addPiece(made, lines, { index, start: from, end: from + (field[1] ?? "").length }, "- ");
        made.text += ": ";
      } else if (isTitle) made.text = "## ";
      else if (index >= start && TERM.test(line)) made.text = "- ";
      else if (headline !== null) made.text = `${"#".repeat(headline[1]?.length ?? 1)} `;
      const from = (field ?? headline)?.[0].length ?? 0;
      addWithLinks(made, lines, index, from);
      return made;
    }),
  );
  const closed = openClosingLinks(opened.lines, { start, code: [] });
  return closed === null ? opened : unfoldedAgain(opened, closed);
}

function isUnderline(lines: readonly string[], at: number, start: number): boolean {
  const title = lines[at - 1] ?? "";
  const line = lines[at] ?? "";
  const isShort = line.trimEnd().length < title.trimEnd().length - 2;
  const isFirst = at - 2 < start || isBlank(lines[at - 2] ?? "");
  return UNDERLINE.test(line) && !isBlank(title) && !isShort && isFirst;
}

function addWithLinks(made: MadeLine, lines: readonly string[], index: number, start: number) {
  const line = (lines[index] ?? "").replace(TERM, "$1").replace(BREAK, "\\");
  let from = start;
  for (const match of line.slice(start).matchAll(LINK)) {
    const [written, url = "", label = "", name = "", address = ""] = match;
    const at = start + match.index;
    const labelAt = at + written.indexOf(url === "" ? name : `[${label}`) + (url === "" ? 0 : 1);
    const urlAt = at + written.indexOf(url || address);
    addPiece(made, lines, { index, start: from, end: at });
    addPiece(made, lines, { index, start: labelAt, end: labelAt + (label || name).length }, "[");
    addPiece(made, lines, { index, start: urlAt, end: urlAt + (url || address).length }, "](");
    made.text += ")";
    from = at + written.length;
  }
  addPiece(made, lines, { index, start: from, end: line.length });
}
