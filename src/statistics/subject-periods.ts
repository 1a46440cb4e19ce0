import type { PapersByPeriod, Period, PeriodPaper } from "./papers-by-period";

/** The papers of each subject in each year and month, by its code, the periods in the order of their names. */
export type SubjectPeriods = ReadonlyMap<string, ReadonlyMap<Period, readonly PeriodPaper[]>>;

/**
 * Returns the papers of subjects in those years and months in which a subject has at least `least` papers; a
 * paper counts for each of its subjects. None if `least` is 0.
 */
export function subjectPeriods(byPeriod: PapersByPeriod, least: number): SubjectPeriods {
  const subjects = new Map<string, Map<Period, PeriodPaper[]>>();
  if (least === 0) return subjects;
  for (const [period, papers] of byPeriod) {
    if (period === "") continue;
    for (const [code, some] of bySubject(papers)) {
      if (some.length < least) continue;
      subjects.set(
        code,
        (subjects.get(code) ?? new Map<Period, PeriodPaper[]>()).set(period, some),
      );
    }
  }
  return subjects;
}

function bySubject(papers: readonly PeriodPaper[]): Map<string, PeriodPaper[]> {
  const found = new Map<string, PeriodPaper[]>();
  for (const each of papers) {
    for (const code of new Set(each.paper.subjects)) {
      const known = found.get(code) ?? [];
      known.push(each);
      found.set(code, known);
    }
  }
  return found;
}
