import type { FactAt } from "../facts/fact-line";
import type { Heading } from "../lines/headings";
import { isBlank, isPostLine } from "../lines/line-kinds";

interface Known {
  /** For each line whether it is code or a comment. */
  code: boolean[];
  factAt: FactAt;
}

/**
 * Returns those of a post's headings at which a paper begins.
 *
 * A post is a digest where a numbered heading leads to a metrics, links or subjects line, holds a social post,
 * or is a link to a paper; the highest level at which one does is that of its papers, and every numbered heading
 * of that level is a paper. So is any heading there, or numbered one elsewhere, that leads to such a line; where
 * no heading has a number, those of the first level are looked at. "Leads to" means: before the next heading,
 * with one paragraph (the authors) between at most. An article with numbered sections therefore stays an article.
 */
export function findPaperHeadings(
  lines: string[],
  headings: Heading[],
  { code, factAt }: Known,
): Set<Heading> {
  const leading = new Set<Heading>();
  const levels: number[] = [];
  headings.forEach((heading, i) => {
    const end = headings[i + 1]?.index ?? lines.length;
    const leads = leadsToFact(lines, heading.index + 1, end, { code, factAt });
    if (leads) leading.add(heading);
    const numbered = heading.number !== null && !heading.withoutSpace;
    if (
      numbered &&
      (leads || linksToPaper(heading) || holdsPost(lines, heading.index, end, code))
    ) {
      levels.push(heading.level);
    }
  });
  const top = levels.reduce((level, other) => Math.min(level, other), levels[0] ?? 1);
  const isDigest = levels.length > 0 || [...leading].some(({ level }) => level === top);
  if (!isDigest) return new Set();
  return new Set(
    headings.filter((heading) => {
      const { level, number, withoutSpace } = heading;
      if (leading.has(heading)) return level === top || number !== null;
      return level === top && number !== null && !withoutSpace;
    }),
  );
}

function leadsToFact(
  lines: string[],
  start: number,
  end: number,
  { code, factAt }: Known,
): boolean {
  let blocks = 0;
  let inBlock = false;
  for (let i = start; i < end && code[i] !== true; i += 1) {
    const line = lines[i] ?? "";
    if (isBlank(line)) inBlock = false;
    else if (factAt(i)?.certain === true) return true;
    else if (!inBlock) {
      inBlock = true;
      blocks += 1;
      if (blocks > 1) return false;
    }
  }
  return false;
}

function linksToPaper({ title }: Heading): boolean {
  return /^\[.*\]\(<?https?:\/\/(?:[a-z]+\.)?arxiv\.org\/(?:abs|pdf|html)\/[^()]*\)$/.test(title);
}

function holdsPost(lines: string[], start: number, end: number, code: boolean[]): boolean {
  for (let i = start; i < end; i += 1) {
    if (code[i] !== true && isPostLine(lines[i] ?? "")) return true;
  }
  return false;
}
