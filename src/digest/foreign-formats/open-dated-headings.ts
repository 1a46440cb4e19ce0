import { paperLinks } from "../line-parts/links-in-text";
import type { Unfolded } from "../line-parts/unfolded";
import { addPiece, asUnfolded, madeLine, sameLine, type MadeLine } from "./made-lines";
import type { OpenContext } from "./open-context";

/** One heading alone may have brackets for another reason. */
const FEWEST = 2;
const MONTH =
  "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?,? \\d{4}|\\d{4}[-./]\\d{1,2}(?:[-./]\\d{1,2})?";
/** A heading that begins with a date in brackets: `#### [May 2026] "Title" [[paper](…)]`. */
const DATED = new RegExp(
  `^( {0,3}#{1,6}[ \\t]+(?:\\d{1,4}[.)][ \\t]+)?)[*_]{0,2}[[(](${MONTH})[\\])][*_]{0,2}[ \\t]*[:,|–—-]?[ \\t]*(?=\\S)`,
  "i",
);

/**
 * Returns a post in which the date in brackets before the title of a heading that links to a paper is a line of its own below
 * it, or `null` if fewer than two headings have one.
 */
export function openDatedHeadings(
  lines: readonly string[],
  { start, code }: OpenContext,
): Unfolded | null {
  const found = new Map<number, { before: string; date: string; length: number }>();
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (!line.includes("#") || code[at] === true) continue;
    const [whole, before = "", date = ""] = DATED.exec(line) ?? [];
    if (whole === undefined || paperLinks(line).length === 0) continue;
    found.set(at, { before, date, length: whole.length });
  }
  if (found.size < FEWEST) return null;
  return asUnfolded(
    lines.flatMap((line, index): MadeLine[] => {
      const dated = found.get(index);
      if (dated === undefined) return [sameLine(lines, index)];
      const { before, date, length } = dated;
      const heading = madeLine(index);
      addPiece(heading, lines, { index, start: 0, end: before.length });
      addPiece(heading, lines, { index, start: length, end: line.length });
      const at = line.indexOf(date, before.length);
      const below = madeLine(index, "- date: ");
      addPiece(below, lines, { index, start: at, end: at + date.length });
      return [heading, madeLine(index), below, madeLine(index)];
    }),
  );
}
