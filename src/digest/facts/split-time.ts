import { lineProblem, type LineProblem } from "../../problems/line-problem";
import type { Columns } from "../../problems/range";
import { metricsInvalid } from "../../problems/rules/metrics-invalid";

/** A metrics line without its bullet, in its pairs and the time at which they were counted. */
export interface TimedPairs {
  pairs: string;
  time: string | null;
  timeColumns: Columns;
}

/** Returns the pairs and the time, in parentheses (the closing one may be missing) or after "as of", of a line from index `from` on; emphasis may end behind it. */
export function splitTime(line: string, from: number): TimedPairs {
  const text = line
    .slice(from)
    .trimEnd()
    .replace(/(?<=[)）])[*_]{1,3}$/, "");
  const at = /[)）]$|[(（]\s*\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[\d\s:TZ+-]*$/.test(text)
    ? Math.max(text.lastIndexOf("("), text.lastIndexOf("（"))
    : text.search(/[ ,]as of /i);
  if (at === -1) return { pairs: text, time: null, timeColumns: { column: 0, end: 0 } };
  const inside = text.slice(at).replace(/^[ ,(（]+|[)）]$/g, "");
  const time = inside.replace(/^as of:?\s+/i, "");
  const timeColumns = { column: from + at + 1, end: from + text.length + 1 };
  return { pairs: text.slice(0, at), time, timeColumns };
}

/** Returns the problem that a time cannot be read. */
export function badTime(time: string, { column, end }: Columns): LineProblem {
  return lineProblem(metricsInvalid, { column, end }, { kind: "time", value: time });
}
