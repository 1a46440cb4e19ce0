import { rangeAt, type Range } from "../../problems/range";
import type { Report } from "../../problems/report";
import { papersMissing } from "../../problems/rules/papers-missing";
import { isMarkedHeading } from "../lines/line-kinds";
import { paperAddress } from "../values/paper-address";
import { linesAround, type LinesAround } from "./lines-around";
import { paperLinks } from "../line-parts/links-in-text";
import { isSourcesHeading } from "../unfolding/sources-heading";
import type { SplitBody } from "../papers/split-papers";
import { otherSections, takenAddresses } from "./unfold-elsewhere";

/** So many links to other papers in a list, a table or lines of their own make a section look like papers. */
const MANY = 3;

/**
 * Reports a section of a post that has papers, in which lists, tables or lines of links lead to at least three
 * others and no paper came of them (`papers-missing`), at the first of these links; and several sections that do so together.
 * Sentences may mention papers.
 */
export function reportOtherLinks(lines: string[], split: SplitBody, report: Report): void {
  const sections = otherSections(lines, split);
  if (sections.length === 0) return;
  const taken = takenAddresses(lines, split);
  const few: Found[] = [];
  for (const { start, end } of sections) {
    for (let from = start; from < end;) {
      let to = from + 1;
      while (to < end && (split.code[to] === true || !isMarkedHeading(lines[to] ?? ""))) to += 1;
      const isSources = isSourcesHeading(lines[from] ?? "");
      const found = isSources ? null : linksOf(lines, split, { start: from, end: to }, taken);
      if (found !== null && found.count >= MANY) tell(found, "section", report);
      else if (found !== null) few.push(found);
      from = to;
    }
  }
  const [first] = few;
  const count = few.reduce((sum, found) => sum + found.count, 0);
  if (first !== undefined && count >= MANY) tell({ ...first, count }, "sections-apart", report);
}

/** The first link of some, with its place, and to how many papers these lead. */
interface Found {
  count: number;
  nearest: string;
  range: Range;
}

function tell(
  { count, nearest, range }: Found,
  kind: "section" | "sections-apart",
  report: Report,
): void {
  report(papersMissing, range, {
    ...{ headings: 0, links: count, others: true, nearest, why: { kind } },
  });
}

function linksOf(
  lines: string[],
  split: SplitBody,
  { start, end }: { start: number; end: number },
  taken: ReadonlySet<string>,
): Found | null {
  const addresses = new Set<string>();
  let first: { nearest: string; range: Range } | null = null;
  let around: LinesAround | null = null;
  for (let i = start; i < end; i += 1) {
    const line = lines[i] ?? "";
    const [link] = split.code[i] === true ? [] : paperLinks(line);
    const address = link && paperAddress(link.url);
    if (link === undefined || address == null || taken.has(address)) continue;
    const isFact = split.factAt(i)?.certain === true;
    if (!isFact) {
      // Once for each list or table, whose lines would be read again for each of its links.
      if (around === null || i >= around.end) around = linesAround(lines, i, start);
      if (around.kind === "line") continue;
    }
    addresses.add(address);
    const place = { line: i + 1, column: link.start + 1 };
    first ??= {
      nearest: line.slice(link.start, link.end),
      range: rangeAt(place, link.end - link.start),
    };
  }
  return first === null ? null : { ...first, count: addresses.size };
}
