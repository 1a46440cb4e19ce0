import { findCodeLines } from "../lines/code-lines";
import { factReader } from "../facts/fact-line";
import type { FactAt } from "../facts/fact-line";
import { findHeadings } from "../lines/headings";
import type { Heading } from "../lines/headings";
import { isAbstractWord } from "../lines/abstract-words";
import { isBlank, isPostLine, isThematicBreak } from "../lines/line-kinds";
import type { PapersMode } from "../front-matter/papers-mode";
import { findPaperHeadings } from "./find-paper-headings";

/** The lines of a paper: its heading, and those after it up to index `end`. */
export interface PaperLines {
  heading: Heading;
  end: number;
}

/**
 * Lines from index `start` up to `end` that belong to no paper; `after` is the number of papers before them.
 */
export interface ProseLines {
  start: number;
  end: number;
  after: number;
}

export interface SplitBody {
  papers: PaperLines[];
  prose: ProseLines[];
  headings: Heading[];
  /** For each line of the file whether it is code or a comment. */
  code: boolean[];
  factAt: FactAt;
  /** Whether names stand below the facts of most papers. */
  namesBelow?: boolean;
}

/**
 * Returns which lines of a post, from index `start` on, belong to which paper and which to none.
 *
 * A paper begins at its heading (see `findPaperHeadings`). Any other heading of its level or above ends it, apart from "Abstract",
 * and so does a thematic break after which it has neither social post nor fact line.
 *
 * `mode` is what the front matter says: `none` makes the post an article, `headings` all its numbered
 * headings papers. The headings in the lines `made` are papers in any case, and with `only` no others are.
 *
 * Posts are read line by line: a Markdown parser alone (remark, with GFM) takes 2.7 times the CPU time of the
 * whole parse of 59 digests, and would not tell which parts are papers.
 */
export function splitPapers(
  lines: string[],
  start: number,
  mode: PapersMode = "auto",
  made?: ReadonlySet<number>,
  { only = false } = {},
): SplitBody {
  const code = findCodeLines(lines, start);
  const headings = findHeadings(lines, start, code);
  const factAt = factReader(lines, code);
  const find = () =>
    only
      ? new Set(headings.filter(({ index }) => made?.has(index)))
      : findPaperHeadings(lines, headings, { code, factAt }, { always: mode === "headings", made });
  const paperHeadings = mode === "none" ? new Set<Heading>() : find();
  const papers: PaperLines[] = [];
  const prose: ProseLines[] = [];
  let proseStart: number | null = start;
  const endSection = (end: number) => {
    const paper = papers.at(-1);
    if (proseStart !== null) prose.push({ start: proseStart, end, after: papers.length });
    else if (paper !== undefined) {
      paper.end = paperEnd(lines, paper.heading.index + 1, end, { code, factAt });
      if (paper.end < end) prose.push({ start: paper.end + 1, end, after: papers.length });
    }
  };
  for (const heading of headings) {
    const paper = papers.at(-1);
    if (paperHeadings.has(heading)) {
      endSection(heading.index);
      papers.push({ heading, end: lines.length });
      proseStart = null;
    } else if (
      proseStart === null &&
      !heading.withoutSpace &&
      !isAbstractWord(heading.title) &&
      heading.level <= (paper?.heading.level ?? 0)
    ) {
      endSection(heading.index);
      proseStart = heading.index;
    }
  }
  endSection(lines.length);
  const written = prose.filter((part) => !lines.slice(part.start, part.end).every(isBlank));
  return { papers, prose: written, headings, code, factAt };
}

/** The end of a paper: the thematic break that separates it from text that is not about it, or else `end`. */
function paperEnd(
  lines: string[],
  start: number,
  end: number,
  { code, factAt }: Pick<SplitBody, "code" | "factAt">,
): number {
  let last = end;
  for (let i = end - 1; i > start; i -= 1) {
    const line = lines[i] ?? "";
    if (code[i] === true || isBlank(line)) continue;
    if (isPostLine(line) || /<\/(?:blockquote|script|iframe)>/i.test(line)) break;
    if (factAt(i)?.certain === true) break;
    if (isThematicBreak(line, lines[i - 1] ?? "")) last = i;
  }
  return last;
}
