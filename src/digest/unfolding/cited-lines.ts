import { isMarkedHeading } from "../lines/line-kinds";
import { listMarker } from "../line-parts/list-marker";
import type { ReadTitle } from "../line-parts/read-title";
import type { UnfoldContext } from "./block-at";
import { linkedName } from "./linked-name";
import type { PaperBlock } from "./paper-block";
import { isSourcesHeading } from "./sources-heading";
import { unfoldTitled } from "./unfold-paragraphs";

const BEGINS = /^(?:[-*+][ \t]+)?\[[^[\]]/;
/** The authors of a paper and its year, with or without a month, and nothing else. */
const CITED =
  /^[ \t]*\([^()]{3,120}?,? (?:\d{1,2}[-/.]|\p{Lu}\p{L}{2,8}\.? )?(?:19|20)\d\d\)[ \t]{0,3}:?[ \t]{0,3}$/u;

/**
 * Returns the lines of minutes, each a linked title with authors and year in brackets, as papers with the remarks below
 * them, section by section, by the index of their first line: `[Title](…) (Example et al., 04-2026)`.
 */
export function findCitedLines(
  lines: readonly string[],
  { start, code, mode }: UnfoldContext,
): Map<number, PaperBlock> {
  const blocks = new Map<number, PaperBlock>();
  if (mode !== "auto" && mode !== "list") return blocks;
  let from = start;
  for (let i = start; i <= lines.length; i += 1) {
    const line = lines[i];
    if (line !== undefined && (code[i] === true || !isMarkedHeading(line))) continue;
    const isSources = isSourcesHeading(lines[from] ?? "") && mode === "auto";
    const block = isSources
      ? null
      : unfoldTitled(lines, code, { start: from, end: i }, (at) => citedLine(lines[at] ?? ""));
    if (block !== null) blocks.set(block.start, block);
    from = i;
  }
  return blocks;
}

function citedLine(line: string): { title: ReadTitle; lines: number } | null {
  if (!BEGINS.test(line)) return null;
  const name = linkedName(line, { start: listMarker(line)?.end ?? 0, end: line.length });
  if (name === null || !/^https?:/.test(name.url)) return null;
  return CITED.test(line.slice(name.after)) ? { title: name, lines: 1 } : null;
}
