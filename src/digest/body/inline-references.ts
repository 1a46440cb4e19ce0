import { AUTHORS_LABEL } from "../facts/author-marks";
import { readFactLine } from "../facts/fact-line";
import { looksLikeAuthors } from "../facts/looks-like-authors";
import type { LiftedReferences } from "../lines/lift-references";
import { findReferences, type ReferenceLink } from "../lines/find-references";
import type { Origin } from "../origin";
import { paperLinks } from "../line-parts/links-in-text";

const HEADING = /^ {0,3}#{1,6}(?:[ \t]|\d)/;
const ITEM_OR_ROW = /^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]|\|/;

/**
 * Returns lines in which the reference links of headings, facts, authors and items about papers are inline
 * links, so that whatever reads such lines finds their addresses; and their origin. Points in an address lead
 * to its definition. Lines of prose stay as they are: the Markdown parser knows the definitions.
 */
export function inlineReferences({ lines, code, definitions }: LiftedReferences): {
  lines: string[];
  origin: Origin;
} {
  const changed = new Map<number, ReferenceLink[]>();
  const inlined = lines.map((line, at) => {
    if (code[at] === true || !line.includes("[")) return line;
    const found = findReferences(line, definitions);
    if (found.length === 0) return line;
    const inline = withAddresses(line, found);
    if (!isReadByLines(inline)) return line;
    changed.set(at + 1, found);
    return inline;
  });
  return {
    lines: inlined,
    origin: (point) => {
      const found = changed.get(point.line);
      return found === undefined ? point : pointBefore(point, found);
    },
  };
}

function isReadByLines(line: string): boolean {
  if (HEADING.test(line) || AUTHORS_LABEL.test(line)) return true;
  if ((readFactLine(line)?.links.length ?? 0) > 0) return true;
  if (looksLikeAuthors(line)) return true;
  if (!ITEM_OR_ROW.test(line)) return false;
  return paperLinks(line).length > 0;
}

function withAddresses(line: string, found: readonly ReferenceLink[]): string {
  let inline = "";
  let from = 0;
  for (const { textEnd, end, definition } of found) {
    inline += `${line.slice(from, textEnd)}(${definition.target})`;
    from = end;
  }
  return inline + line.slice(from);
}

/** Maps a point of a line with addresses to the line without them. */
function pointBefore({ line, column }: { line: number; column: number }, found: ReferenceLink[]) {
  let offset = column - 1;
  for (const { textEnd, end, definition } of found) {
    if (offset <= textEnd) break;
    const inside = offset - textEnd - 1;
    const { target } = definition;
    if (inside <= target.length) {
      return { line: definition.line, column: definition.column + inside };
    }
    offset += end - textEnd - target.length - 2;
  }
  return { line, column: offset + 1 };
}
