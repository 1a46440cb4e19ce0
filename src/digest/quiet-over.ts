import { isBefore, type Range } from "../problems/range";
import type { Report } from "../problems/report";
import type { RuleId } from "../problems/rules";

/**
 * Returns a `report` that leaves out problems of some rules whose range touches one of `ranges`, where their
 * cause is reported already.
 */
export function quietOver(
  ranges: readonly Range[],
  rules: ReadonlySet<RuleId>,
  report: Report,
): Report {
  if (ranges.length === 0) return report;
  const byLine = new Map<number, Range[]>();
  for (const range of ranges) {
    for (let { line } = range.start; line <= range.end.line; line += 1) {
      const ofLine = byLine.get(line);
      if (ofLine === undefined) byLine.set(line, [range]);
      else ofLine.push(range);
    }
  }
  const isKnown = (range: Range) =>
    [range.start.line, range.end.line].some((line) =>
      byLine.get(line)?.some((other) => touch(other, range)),
    );
  return (rule, range, values) => {
    if (!rules.has(rule.id) || !isKnown(range)) report(rule, range, values);
  };
}

function touch(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}
