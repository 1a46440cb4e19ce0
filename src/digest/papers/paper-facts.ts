import type { FactLine } from "../facts/fact-line";
import { isAbstractWord } from "../lines/abstract-words";
import { isBlank, isPostLine } from "../lines/line-kinds";
import type { LineProblem } from "../../problems/line-problem";
import type { Report } from "../../problems/report";
import type { Columns, Range } from "../../problems/range";
import { originOf, type Anchor, type Origin } from "../origin";
import { withoutAbstractLabel } from "./abstract-label";
import { findAuthors } from "./find-authors";
import { isAside } from "./paragraph-end";
import { postSkipper } from "../line-parts/post-lines";
import type { SplitBody } from "./split-papers";
import { reportUnlikely, type LocatedCount } from "./report-unlikely";
import { standingFacts } from "./standing-facts";
import type { Entry, PaperLink } from "../types";

export interface LocatedLink extends PaperLink, Columns {
  line: number;
}

/** The data in the fact lines of a paper. */
export interface PaperFacts extends Pick<
  Entry,
  "authors" | "moreAuthors" | "metrics" | "subjects"
> {
  /** The range of the authors, as whole lines of `lines`; `null` if there are none. */
  authorsRange: Range | null;
  links: LocatedLink[];
  /** Lines (from 1) with unsafe links. They are reported already, although the prose contains them again. */
  unsafeLines: Set<number>;
  /** A link that cannot be read is reported already, so that the paper is not told to have none. */
  hasUnreadLink: boolean;
  /** The other lines of the paper in place, with fact lines blanked and without the label of the abstract. */
  rest: string[];
  /** Maps `rest`, as lines of the file, to `lines`. */
  origin: Origin;
}

/** The lines of a file to read, as indices. */
interface Stretch {
  start: number;
  end: number;
}

/**
 * Returns the facts of a paper in the lines from index `start` up to `end`. Before the first prose every
 * metrics, links or subjects line counts, in any order. After it only the lines of `standingFacts` count, and
 * after the first social post only while no link is known. Unknown details stay in place and do not begin the
 * prose. A line with a problem stays in the text, visible to readers, and its problems are reported with
 * their ranges.
 */
export function gatherFacts(
  lines: string[],
  { start, end }: Stretch,
  { code, factAt, namesBelow = false }: Pick<SplitBody, "code" | "factAt" | "namesBelow">,
  report: Report,
): PaperFacts {
  const facts: PaperFacts = {
    authors: [],
    moreAuthors: false,
    authorsRange: null,
    metrics: [],
    links: [],
    subjects: [],
    unsafeLines: new Set(),
    hasUnreadLink: false,
    rest: lines.slice(start, end),
    origin: (point) => point,
  };
  const blankOut = (from: number, to: number) => facts.rest.fill("", from - start, to - start);
  /** Computed only when needed, since most papers have no fact after their prose. */
  let standing: Set<number> | null = null;
  const stands = (at: number) => {
    standing ??= standingFacts(lines, { start, end }, { code, factAt });
    return standing.has(at);
  };
  const skipPost = postSkipper(lines, end);
  const moved = new Map<number, Anchor[][]>();
  const counts: LocatedCount[] = [];
  let inHead = true;
  let hasFact = false;
  let afterPost = false;
  for (let i = start; i < end; i += 1) {
    const line = lines[i] ?? "";
    if (isBlank(line)) continue;
    if (code[i] === true) {
      inHead = false;
      continue;
    }
    if (isPostLine(line)) {
      i = skipPost(i);
      inHead = false;
      afterPost = true;
      continue;
    }
    if (!afterPost && facts.authors.length === 0) {
      const found = findAuthors(lines, i, { inHead, hasFact, end, factAt, namesBelow });
      if (found !== null) {
        const last = { line: found.to, column: (lines[found.to - 1] ?? "").length + 1 };
        facts.authors = found.names;
        facts.moreAuthors = found.more;
        facts.authorsRange = { start: { line: i + 1, column: 1 }, end: last };
        blankOut(i, found.to);
        if (found.textFrom !== undefined) {
          facts.rest[i - start] = line.slice(found.textFrom);
          moved.set(i + 1, [[{ at: 0, from: found.textFrom }]]);
        }
        i = found.to - 1;
        continue;
      }
    }
    const fact = factAt(i);
    const wanted = !afterPost || (facts.links.length === 0 && (fact?.links.length ?? 0) > 0);
    if (fact !== null && wanted && (inHead || stands(i))) {
      hasFact = true;
      const opens = opensList(lines, i, fact, factAt(i + 1));
      if (!opens) {
        addFact(facts, fact, i + 1, report);
        counts.push(...fact.metrics.map(({ name, value }) => ({ name, value, line: i + 1 })));
      }
      if (opens || fact.problems.every(isHarmless)) {
        blankOut(i, i + 1);
      }
      continue;
    }
    if (afterPost) continue;
    if (isAbstractWord(line) && facts.rest.slice(0, i - start).every(isBlank)) {
      inHead = false;
      const isUnderlined = /^ {0,3}(?:=+|-+)[ \t]*$/.test(lines[i + 1] ?? "");
      blankOut(i, i + (isUnderlined ? 2 : 1));
      if (isUnderlined) i += 1;
      continue;
    }
    const alone = isBlank(facts.rest[i - start - 1] ?? "") && isBlank(lines[i + 1] ?? "");
    const abstract = withoutAbstractLabel(line, { alone });
    if (abstract !== null) {
      facts.rest[i - start] = abstract.text;
      moved.set(i + 1, [abstract.anchors]);
    }
    if (abstract !== null || !isAside(line)) inHead = false;
  }
  reportUnlikely(lines, counts, report);
  return { ...facts, subjects: [...new Set(facts.subjects)], origin: originOf(moved) };
}

function addFact(facts: PaperFacts, fact: FactLine, line: number, report: Report): void {
  for (const { rule, reportIn } of fact.problems) {
    reportIn(line, report);
    if (rule === "url-unsafe") facts.unsafeLines.add(line);
    if (rule === "url-unsafe" || rule === "links-invalid") facts.hasUnreadLink = true;
  }
  // One by one: a line can hold more than a call takes as arguments.
  for (const metric of fact.metrics) facts.metrics.push(metric);
  for (const link of fact.links) facts.links.push({ ...link, line });
  for (const subject of fact.subjects) facts.subjects.push(subject);
}

/** What the line says is read in spite of the problem. */
function isHarmless({ rule, isMended = false }: LineProblem): boolean {
  return isMended || rule === "subject-unknown";
}

/** `Links:` with nothing after it, above a list of them. */
function opensList(lines: string[], at: number, fact: FactLine, next: FactLine | null): boolean {
  const isMetrics = fact.problems.some(({ rule }) => rule === "metrics-invalid");
  const bare = !isMetrics && fact.links.length === 0 && /[:：][*_ \t]*$/.test(lines[at] ?? "");
  return bare && next !== null && /^[ \t]*[-*+][ \t]/.test(lines[at + 1] ?? "");
}
