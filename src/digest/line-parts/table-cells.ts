import { parseArxivId } from "../../arxiv/arxiv-id";
import type { Span } from "../lines/span";

const DOI = /^(?:doi:\s?)?10\.\d{4,9}\/[^\s<>|]+$/i;

/** All identifiers hold so many digits in a row, and most cells hold none. */
const DIGITS = /\d{4}/;
/** A longer text is no identifier. */
const LONGEST_CELL = 200;
/** A link to a note in Obsidian that has the name of its paper's identifier. */
const WIKI = /^\[\[([^[\]|]{1,100})\]\]$/;

/**
 * Returns the cells of a row without the spaces round them; an escaped pipe does not separate cells (GFM 0.29, 4.10).
 */
export function tableCells(line: string): Span[] {
  const found: Span[] = [];
  const first = line.search(/\S/);
  let start = line.charAt(first) === "|" ? first + 1 : 0;
  for (let i = start; i <= line.length; i += 1) {
    if (line.charAt(i) === "\\") i += 1;
    else if (i === line.length || line.charAt(i) === "|") {
      const text = line.slice(start, i);
      if (i < line.length || text.trim() !== "") {
        const from = start + text.length - text.trimStart().length;
        found.push({ start: from, end: from + text.trim().length });
      }
      start = i + 1;
    }
  }
  return found;
}

/** Returns whether a cell is nothing but the identifier of a paper: of arXiv, or a DOI. */
export function isIdentifier(text: string): boolean {
  const cell = text.slice(0, LONGEST_CELL);
  if (!DIGITS.test(cell)) return false;
  const plain = cell
    .replace(WIKI, "$1")
    .replace(/^[*_`\s]+|(?<![*_`\s])[*_`\s]+$/g, "")
    .replace(/^arxiv:\s?/i, "");
  return plain.length < 100 && (parseArxivId(plain) !== null || DOI.test(plain));
}
