import type { FactAt, FactLine } from "../facts/fact-line";
import { isBlank, isBlockStart, isPostLine } from "../lines/line-kinds";
import { looksLikeAuthors, mayBeAuthors } from "../facts/looks-like-authors";
import { parseAuthors } from "../facts/parse-authors";
import type { Report } from "../../problems/report";
import type { Columns, Range } from "../../problems/range";
import type { SplitBody } from "./split-papers";
import type { Entry, PaperLink } from "../types";

export interface LocatedLink extends PaperLink, Columns {
  line: number;
}

/** What the fixed lines of a paper say. */
export interface PaperFacts extends Pick<
  Entry,
  "authors" | "moreAuthors" | "metrics" | "subjects"
> {
  /** Where the authors stand, whole lines of `lines`; `null` where there are none. */
  authorsRange: Range | null;
  links: LocatedLink[];
  /** Lines (from 1) that have unsafe links, which are reported already though the prose holds them again. */
  unsafeLines: Set<number>;
  /** The other lines of the paper in their places, with the fixed lines empty. */
  rest: string[];
}

/**
 * Returns what the lines from index `start` up to `end` say of a paper. Up to the first prose each metrics, links
 * or subjects line counts, in any order; after it, up to the first social post, only those that stand alone and
 * that no prose reads like. A line with a problem stays in the text, for readers to see, and its problems are
 * reported at their places.
 *
 * Authors are the first paragraph before the prose: where a fact line follows, unless it reads like sentences;
 * else only if it can be nothing but names.
 */
export function gatherFacts(
  lines: string[],
  { start, end }: { start: number; end: number },
  { code, factAt }: Pick<SplitBody, "code" | "factAt">,
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
    rest: lines.slice(start, end),
  };
  const blankOut = (from: number, to: number) => facts.rest.fill("", from - start, to - start);
  let inHead = true;
  let hasFact = false;
  for (let i = start; i < end; i += 1) {
    const line = lines[i] ?? "";
    if (isBlank(line)) continue;
    if (isPostLine(line) && code[i] !== true) break;
    const fact = factAt(i);
    const before = facts.rest[i - start - 1] ?? "";
    if (
      fact !== null &&
      (inHead || (fact.certain && standsAlone(before, lines[i + 1] ?? "", factAt(i + 1))))
    ) {
      hasFact = true;
      addFact(facts, fact, i + 1, report);
      if (fact.problems.every(({ rule }) => rule === "subject-unknown")) blankOut(i, i + 1);
      continue;
    }
    const paragraphEnd = inHead && code[i] !== true ? endOfParagraph(lines, i, end, factAt) : i;
    const paragraph = lines.slice(i, paragraphEnd).join("\n");
    const between = { after: hasFact, before: factFollows(lines, paragraphEnd, end, factAt) };
    if (facts.authors.length === 0 && isAuthors(paragraph, between)) {
      const { names, more } = parseAuthors(paragraph);
      facts.authors = names;
      facts.moreAuthors = more;
      const last = { line: paragraphEnd, column: (lines[paragraphEnd - 1] ?? "").length + 1 };
      facts.authorsRange = { start: { line: i + 1, column: 1 }, end: last };
      blankOut(i, paragraphEnd);
      i = paragraphEnd - 1;
    } else inHead = false;
  }
  return { ...facts, subjects: [...new Set(facts.subjects)] };
}

function addFact(facts: PaperFacts, fact: FactLine, line: number, report: Report): void {
  for (const { rule, reportIn } of fact.problems) {
    reportIn(line, report);
    if (rule === "url-unsafe") facts.unsafeLines.add(line);
  }
  facts.metrics.push(...fact.metrics);
  facts.links.push(...fact.links.map((link) => ({ ...link, line })));
  facts.subjects.push(...fact.subjects);
}

function standsAlone(before: string, after: string, factAfter: FactLine | null): boolean {
  return isBlank(before) && (isBlank(after) || isPostLine(after) || factAfter !== null);
}

function endOfParagraph(lines: string[], start: number, end: number, factAt: FactAt): number {
  let at = start;
  while (at < end && !isBlank(lines[at] ?? "") && !isBlockStart(lines[at] ?? "")) {
    if (at > start && factAt(at) !== null) break;
    at += 1;
  }
  return at;
}

function factFollows(lines: string[], from: number, end: number, factAt: FactAt): boolean {
  let at = from;
  while (at < end && isBlank(lines[at] ?? "")) at += 1;
  return at < end && factAt(at) !== null;
}

function isAuthors(paragraph: string, fact: { after: boolean; before: boolean }): boolean {
  if (paragraph === "") return false;
  return fact.before ? mayBeAuthors(paragraph) : !fact.after && looksLikeAuthors(paragraph);
}
