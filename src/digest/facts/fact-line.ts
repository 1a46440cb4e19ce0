import type { LineProblem } from "../../problems/line-problem";
import { parseLinks } from "./parse-links";
import type { LinksLine } from "./parse-links";
import { parseMetrics } from "./parse-metrics";
import type { MetricsLine } from "./parse-metrics";
import { parseSubjects } from "./parse-subjects";
import type { SubjectsLine } from "./parse-subjects";

/** A line of a paper that says something of it in a fixed form. */
export interface FactLine {
  metrics: MetricsLine["metrics"];
  links: LinksLine["links"];
  subjects: SubjectsLine["subjects"];
  problems: LineProblem[];
  /** No ordinary prose reads like it, so that it counts wherever in a paper it stands. */
  certain: boolean;
}

/** Metrics and links have a colon, but for identifiers and links to arXiv without it; most lines of abstracts have not. */
const MAY_BE_OTHER =
  /[:：]|arxiv\.org\/|^[\s*_[+-]*(?:\d{4}\.\d{4,5}|10\.\d{4,9}\/|[a-z-]+\/\d{7})/i;

const NOTHING = { metrics: [], links: [], subjects: [] };

/** Gives the fact line at an index of a file's lines, or `null` where there is none. */
export type FactAt = (index: number) => FactLine | null;

/** Returns a reader of the fact lines among `lines` that reads each once; those that `code` marks are none. */
export function factReader(lines: string[], code: boolean[]): FactAt {
  const known = new Map<number, FactLine | null>();
  return (index) => {
    const before = known.get(index);
    if (before !== undefined) return before;
    const fact = code[index] === true ? null : readFactLine(lines[index] ?? "");
    known.set(index, fact);
    return fact;
  };
}

/** Returns what `line` says of a paper, or `null` where it is no metrics, links or subjects line. */
export function readFactLine(line: string): FactLine | null {
  if (line.trim() === "") return null;
  const subjects = parseSubjects(line);
  if (subjects !== null) return { ...NOTHING, ...subjects, certain: subjects.subjects.length > 0 };
  if (!MAY_BE_OTHER.test(line)) return null;
  const links = parseLinks(line);
  if (links !== null) return { ...NOTHING, ...links };
  const metrics = parseMetrics(line);
  return metrics === null ? null : { ...NOTHING, ...metrics };
}
