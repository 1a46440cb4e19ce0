import type { LineProblem } from "../../problems/line-problem";
import { mayHoldCounts } from "./parse-counts";
import { parseLinks } from "./parse-links";
import type { LinksLine } from "./parse-links";
import { parseMetrics } from "./parse-metrics";
import type { MetricsLine } from "./parse-metrics";
import { parseSubjects } from "./parse-subjects";
import type { SubjectsLine } from "./parse-subjects";

/** A line with data about a paper in a fixed form. */
export interface FactLine {
  metrics: MetricsLine["metrics"];
  links: LinksLine["links"];
  subjects: SubjectsLine["subjects"];
  problems: LineProblem[];
  /** Ordinary prose never has this form, so the line counts anywhere in a paper. */
  certain: boolean;
}

/**
 * Metrics and links have a colon, except identifiers and links to arXiv; most lines of abstracts have none.
 */
const MAY_BE_OTHER =
  /[:：]|arxiv\.org\/|^[\s*_[+-]*(?:(?:arxiv[ \t]+)?\d{4}\.\d{4,5}|10\.\d{4,9}\/|[a-z-]+\/\d{7})/i;

const NOTHING = { metrics: [], links: [], subjects: [] };

/** Gives the fact line at an index of a file's lines, or `null` where there is none. */
export type FactAt = (index: number) => FactLine | null;

/**
 * Returns a reader of the fact lines among `lines` that reads each line once; lines marked in `code` are not
 * facts.
 */
export function factReader(lines: string[], code: boolean[]): FactAt {
  // By index: a map of the lines of a long post takes as long as reading them.
  const known: (FactLine | null | undefined)[] = lines.map(() => undefined);
  return (index) => {
    const before = known[index];
    if (before !== undefined) return before;
    const fact = code[index] === true ? null : readFactLine(lines[index] ?? "");
    known[index] = fact;
    return fact;
  };
}

/** Returns the data in `line` about a paper, or `null` if it is not a metrics, links or subjects line. */
export function readFactLine(line: string): FactLine | null {
  if (line.trim() === "") return null;
  const subjects = parseSubjects(line);
  if (subjects !== null) return { ...NOTHING, ...subjects, certain: subjects.subjects.length > 0 };
  if (!MAY_BE_OTHER.test(line)) return mayHoldCounts(line) ? readMetrics(line) : null;
  const links = parseLinks(line);
  if (links !== null) return { ...NOTHING, ...links };
  return readMetrics(line);
}

function readMetrics(line: string): FactLine | null {
  const metrics = parseMetrics(line);
  return metrics === null ? null : { ...NOTHING, ...metrics };
}
