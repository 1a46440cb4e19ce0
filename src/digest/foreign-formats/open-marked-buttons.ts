import { parseArxivId } from "../../arxiv/arxiv-id";
import type { Unfolded } from "../line-parts/unfolded";
import { addPiece, asUnfolded, madeLine, sameLine, type MadeLine } from "./made-lines";
import type { OpenContext } from "./open-context";

/** An element for scripts that has the identifier of a paper, such as a button to keep it. */
const MARKED =
  /<(button|span|i|a)\b[^<>]{0,400}\sdata-(?:arxiv|arxiv-id|arxivid|paper-id)=["']([\d.]{9,10}(?:v\d{1,2})?)["'][^<>]{0,2000}>[^<>]{0,200}<\/\1>/gi;
const MAY_BE = /\sdata-(?:arxiv|paper)/i;

/**
 * Returns a post in which elements that hold nothing but the identifier of a paper for a script are links to that paper, or
 * `null` if it has none: `<button data-arxiv-id="2604.09001" …>☆</button>` beside a title that leads to a page of the author's.
 */
export function openMarkedButtons(
  lines: readonly string[],
  { start, code }: OpenContext,
): Unfolded | null {
  const found = new Map<number, RegExpExecArray[]>();
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (code[at] === true || !MAY_BE.test(line)) continue;
    const marked = [...line.matchAll(MARKED)].filter(([, , id = ""]) => parseArxivId(id) !== null);
    if (marked.length > 0) found.set(at, marked);
  }
  if (found.size === 0) return null;
  return asUnfolded(
    lines.map((line, index): MadeLine => {
      const marked = found.get(index);
      if (marked === undefined) return sameLine(lines, index);
      const made = madeLine(index);
      let from = 0;
      for (const { 0: whole, 2: id = "", index: at } of marked) {
        addPiece(made, lines, { index, start: from, end: at });
        const idAt = at + whole.indexOf(id);
        made.text += '<a href="https://arxiv.org/abs/';
        addPiece(made, lines, { index, start: idAt, end: idAt + id.length });
        made.text += '">arXiv</a>';
        from = at + whole.length;
      }
      addPiece(made, lines, { index, start: from, end: line.length });
      return made;
    }),
  );
}
