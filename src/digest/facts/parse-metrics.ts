import { parseMetricTime } from "../values/dates";
import { lineProblem, type LineProblem } from "../../problems/line-problem";
import type { Columns } from "../../problems/range";
import { metricsInvalid } from "../../problems/rules/metrics-invalid";
import { DRESS } from "../lines/label";
import { isShareMetric } from "./score";
import type { Metric } from "../types";

export interface MetricsLine {
  metrics: Metric[];
  problems: LineProblem[];
  /** It has a well-known metric or the time of the count, unlike ordinary prose. */
  certain: boolean;
}

/** Far longer than any metrics line; longer lines are prose. */
const LONGEST = 1000;
/** A billion or more is a typing error, and may exceed the range of GraphQL's Int. */
const LARGEST = 999_999_999;

const COUNTED =
  /^(?:upvotes?|citations?|comments?|replies|stars|views|downloads|bookmarks|points|tweets|mentions|score|votes)$/;
const NAME = /^\p{L}[\p{L}\p{M}\p{N} _'’+/-]{0,40}$/u;
/** Emphasis and emoji round a name are ignored. */
const ROUND_NAME = new RegExp(`^[\\s${DRESS}]+|(?<![\\s${DRESS}])[\\s${DRESS}]+$`, "gu");
/** The comments of an arXiv page: `12 pages, 3 figures`. */
const REMARK = /^\d+ (?:pages?|figures?|tables?)\b|^\p{L}{3}/iu;
const GROUPED = /^\d{1,3}(?:[,\u00a0\u2009\u202f '’]\d{3})+$/;
const PAIR = /(?:^|[,;|·、，；])([^,;|·、，；:：]*)[:：]/g;

/**
 * Returns the data of a metrics line, or `null` if `line` is not one: `- retweets: 1,159, favorites: 1.2k
 * (09/17/2020 09:55:42)`, with any names of up to four words, whole numbers, and optionally a time in
 * parentheses (see `parseMetricTime`) or after "as of". Pairs that can't be read are problems; a line with
 * problems and without a well-known metric is not a metrics line.
 */
export function parseMetrics(line: string): MetricsLine | null {
  if (line.length > LONGEST || !/[:：]/.test(line)) return null;
  const [bullet = ""] = /^[ \t]*(?:[-*+][ \t]+)?/.exec(line) ?? [];
  const { pairs, time, timeColumns } = splitTime(line, bullet.length);
  const found = [...pairs.matchAll(PAIR)];
  if (found.length === 0 || found[0]?.index !== 0) return null;
  const names = found.map((match) => (match[1] ?? "").replace(ROUND_NAME, "").toLowerCase());
  if (!names.every((name) => NAME.test(name) && name.split(" ").length <= 4)) return null;

  const remark = pairs.slice(found[0].index + found[0][0].length).replace(/^[\s*_]+/, "");
  if (names.length === 1 && /^comments?$/.test(names[0] ?? "") && REMARK.test(remark)) return null;
  if (names.length === 1 && names[0] === "year" && /^[12]\d{3}$/.test(remark)) return null;
  const asOf = time === null ? null : parseMetricTime(time);
  const problems: LineProblem[] = [];
  const metrics: Metric[] = [];
  found.forEach((match, i) => {
    const start = match.index + match[0].length;
    const after = pairs.slice(start, found[i + 1]?.index).replace(/[\s*_]+$/, "");
    const written = after.replace(/^[\s*_]+/, "");
    const value = readCount(written);
    const name = names[i] ?? "";
    const column = bullet.length + start + after.length - written.length + 1;
    if (value === null) problems.push(badCount(name, written, column));
    else metrics.push({ name, value, asOf });
  });
  if (time !== null && asOf === null) problems.push(badTime(time, timeColumns));
  const known = names.some((name) => isShareMetric(name) || isCounted(name));
  if (problems.length > 0 && (!known || (bullet.trim() === "" && metrics.length === 0)))
    return null;
  return { metrics, problems, certain: known || asOf !== null };
}

interface TimedPairs {
  pairs: string;
  time: string | null;
  timeColumns: Columns;
}

function splitTime(line: string, from: number): TimedPairs {
  const text = line.slice(from).trimEnd();
  const at = text.endsWith(")") ? text.lastIndexOf("(") : text.search(/[ ,]as of /i);
  if (at === -1) return { pairs: text, time: null, timeColumns: { column: 0, end: 0 } };
  const inside = text.slice(at).replace(/^[ ,(]+|\)$/g, "");
  const time = inside.replace(/^as of:?\s+/i, "");
  const timeColumns = { column: from + at + 1, end: from + text.length + 1 };
  return { pairs: text.slice(0, at), time, timeColumns };
}

function isCounted(name: string): boolean {
  return COUNTED.test(name.split(/[ _-]/).at(-1) ?? "");
}

function readCount(written: string): number | null {
  const short = /^(\d{1,9}(?:\.\d{1,6})?) ?([km])$/i.exec(written);
  if (short !== null) {
    const thousands = short[2]?.toLowerCase() === "k" ? 1 : 1000;
    return bounded(Math.round(Number(short[1]) * thousands * 1000));
  }
  if (GROUPED.test(written)) return bounded(Number(written.replace(/\D/g, "")));
  return /^\d{1,12}$/.test(written) ? bounded(Number(written)) : null;
}

function bounded(value: number): number | null {
  return value <= LARGEST ? value : null;
}

function badCount(name: string, written: string, column: number): LineProblem {
  const columns = { column, end: column + written.length };
  if (written === "") return lineProblem(metricsInvalid, columns, { kind: "no-number", name });
  const usual = written.normalize("NFKC");
  const instead = readCount(usual) === null ? null : usual;
  return lineProblem(metricsInvalid, columns, { kind: "number", name, value: written, instead });
}

function badTime(time: string, { column, end }: Columns): LineProblem {
  return lineProblem(metricsInvalid, { column, end }, { kind: "time", value: time });
}
