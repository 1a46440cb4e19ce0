import { parseMetricTime } from "../values/dates";
import { lineProblem, type LineProblem } from "../../problems/line-problem";
import type { Columns } from "../../problems/range";
import { metricsInvalid } from "../../problems/rules/metrics-invalid";
import { DRESS } from "../lines/label";
import type { CountItem } from "./count-item";
import { isCounted, nearCount, usualName } from "./count-name";
import { mayBeCounts, parseCounts } from "./parse-counts";
import { readCount } from "./read-count";
import { badTime, splitTime, type TimedPairs } from "./split-time";

/** A count with the columns of its number. */
export interface PlacedCount extends Columns {
  name: string;
  value: number;
}

/** What a metrics line says (see `MetricsLine`). */
export interface LineCounts {
  counts: PlacedCount[];
  asOf: string | null;
  problems: LineProblem[];
  certain: boolean;
}

/** Far longer than any metrics line; longer lines are prose. */
const LONGEST = 1000;
/** Emphasis may begin before it. */
const BULLET = /^[ \t]*(?:(?:[*_]{2,3}(?=[-+][ \t]))?[-*+][ \t]+)?/;
const NAME = /^\p{L}[\p{L}\p{M}\p{N} _'’+/-]{0,40}$/u;
/** Emphasis and emoji round a name are ignored. */
const ROUND_NAME = new RegExp(`^[\\s${DRESS}]+|(?<![\\s${DRESS}])[\\s${DRESS}]+$`, "gu");
/** Details of a paper whose value may be a number: `published: 2026`. */
const DETAIL =
  /^(?:affiliations?|arxiv|conference|date|doi|journal|key ?words?|published(?: in)?|submitted(?: on)?|tl;? ?dr|updated|venue)$/;
const PAIR = /(?:^|[,;|·、，；])([^,;|·、，；:：]*)[:：]/g;

/** Returns the counts of a metrics line with their columns, or `null` if it is not one (see `parseMetrics`). */
export function readMetricsLine(line: string): LineCounts | null {
  if (line.length > LONGEST || !(/[:：]/.test(line) || mayBeCounts(line))) return null;
  const [bullet = ""] = BULLET.exec(line) ?? [];
  const timed = splitTime(line, bullet.length);
  return usualCounts(line, bullet.length, timed) ?? namedPairs(bullet, timed);
}

function usualCounts(line: string, from: number, timed: TimedPairs): LineCounts | null {
  const { pairs, time, timeColumns } = timed;
  const asOf = time === null ? null : parseMetricTime(time);
  const before = line.slice(0, from) + pairs;
  const all = parseCounts(asOf === null ? line : before, from);
  // With colons a wrong time is told below, beside all else that is wrong.
  const wrongTime = all === null && time !== null && /^\d/.test(time) && !/[:：]/.test(pairs);
  const items = wrongTime ? parseCounts(before, from) : all;
  if (items === null) return null;
  const problems = time !== null && wrongTime ? [badTime(time, timeColumns)] : [];
  const certain = items.length > 1 || asOf !== null || items.some(({ nameFirst }) => nameFirst);
  return { counts: items.map(placed), asOf, problems, certain };
}

function placed({ name, value, start, numberEnd }: CountItem): PlacedCount {
  return { name, value, column: start + 1, end: numberEnd + 1 };
}

function namedPairs(bullet: string, { pairs, time, timeColumns }: TimedPairs): LineCounts | null {
  const found = [...pairs.matchAll(PAIR)];
  if (found.length === 0 || found[0]?.index !== 0) return null;
  const names = found.map((match) => (match[1] ?? "").replace(ROUND_NAME, "").toLowerCase());
  if (!names.every((name) => NAME.test(name) && name.split(" ").length <= 4)) return null;
  const first = pairs.slice(found[0].index + found[0][0].length).replace(/^[\s*_]+/, "");
  if (names.length === 1 && isDetail(names[0] ?? "", first)) return null;

  const asOf = time === null ? null : parseMetricTime(time);
  const problems: LineProblem[] = [];
  const counts: PlacedCount[] = [];
  found.forEach((match, i) => {
    const start = match.index + match[0].length;
    const after = pairs.slice(start, found[i + 1]?.index).replace(/(?<![\s*_])[\s*_]+$/, "");
    const written = after.replace(/^[\s*_]+/, "");
    const value = readCount(written);
    const name = names[i] ?? "";
    const column = bullet.length + start + after.length - written.length + 1;
    const near = nearCount(name, names);
    if (value !== null && near !== null) {
      const at = bullet.length + match.index + match[0].toLowerCase().lastIndexOf(name);
      problems.push(otherName(name, near, at + 1));
    }
    if (value === null) problems.push(badCount(name, written, column));
    else {
      const known = near ?? usualName(name);
      counts.push({ name: known, value, column, end: column + written.length });
    }
  });
  if (time !== null && asOf === null) problems.push(badTime(time, timeColumns));
  const known = names.some((name) => isCounted(name) || nearCount(name, names) !== null);
  const isEmpty = names.length > 1 && names.every(isCounted) && !/\p{N}/u.test(pairs);
  const mayBeProse = bullet.trim() === "" && counts.length === 0 && !isEmpty;
  if (problems.length > 0 && (!known || mayBeProse)) return null;
  return { counts, asOf, problems, certain: known || asOf !== null };
}

/** A detail with a lone value that is not a count, such as the comments of an arXiv page: `12 pages, 3 figures`. */
function isDetail(name: string, value: string): boolean {
  if (/^comments?$/.test(name))
    return value !== "" && readCount(value.normalize("NFKC").trimEnd()) === null;
  return DETAIL.test(name) || (name === "year" && /^[12]\d{3}$/.test(value));
}

/** A slip of the name of a usual count, which is read as that one. */
function otherName(name: string, near: string, column: number): LineProblem {
  const columns = { column, end: column + name.length };
  return { ...lineProblem(metricsInvalid, columns, { kind: "name", name, near }), isMended: true };
}

function badCount(name: string, written: string, column: number): LineProblem {
  const columns = { column, end: column + written.length };
  if (written === "") return lineProblem(metricsInvalid, columns, { kind: "no-number", name });
  const usual = written.normalize("NFKC");
  const instead = readCount(usual) === null ? null : usual;
  return lineProblem(metricsInvalid, columns, { kind: "number", name, value: written, instead });
}
