import { parseArxivId } from "../../arxiv/arxiv-id";
import type { Span } from "../lines/span";
import type { Unfolded } from "../line-parts/unfolded";
import { addPiece, replaceParts } from "./made-lines";
import type { OpenContext } from "./open-context";

/** An element for scripts that has the identifier of a paper, such as a button to keep it. */
const MARKED =
  /<(button|span|i|a)\b[^<>]{0,400}\sdata-(?:arxiv|arxiv-id|arxivid|paper-id)=["']([\d.]{9,10}(?:v\d{1,2})?)["'][^<>]{0,2000}>[^<>]{0,200}<\/\1>/gi;
const MAY_BE = /\sdata-(?:arxiv|paper)/i;

/** The place of such an element, and of the identifier in it. */
interface Marked extends Span {
  id: Span;
}

/**
 * Returns a post in which elements that hold nothing but the identifier of a paper for a script are links to that paper, or
 * `null` if it has none: `<button data-arxiv-id="2604.09001" …>☆</button>` beside a title that leads to a page of the author's.
 */
export function openMarkedButtons(
  lines: readonly string[],
  { start, code }: OpenContext,
): Unfolded | null {
  const found = new Map<number, Marked[]>();
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (code[at] === true || !line.includes("<") || !MAY_BE.test(line)) continue;
    const marked = markedIn(line);
    if (marked.length > 0) found.set(at, marked);
  }
  if (found.size === 0) return null;
  return replaceParts(lines, found, (made, index, { id }) => {
    addPiece(made, lines, { index, ...id }, '<a href="https://arxiv.org/abs/');
    made.text += '">arXiv</a>';
  });
}

function markedIn(line: string): Marked[] {
  return [...line.matchAll(MARKED)].flatMap(({ 0: whole, 2: id = "", index: start }): Marked[] => {
    if (parseArxivId(id) === null) return [];
    const at = start + whole.indexOf(id);
    return [{ start, end: start + whole.length, id: { start: at, end: at + id.length } }];
  });
}
