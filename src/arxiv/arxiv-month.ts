/** Old identifiers hold the month before the number, `math/0611800`; new ones begin with it, `2009.06732`. */
const MONTH = /(?:^|\/)(\d\d)(\d\d)(?:\.|\d{3}$)/;

/**
 * Returns the year and the month (from 1) in an arXiv identifier, which are those of the paper's first version; `null`
 * if it holds none.
 */
export function arxivMonth(id: string): { year: number; month: number } | null {
  const [match, yy, mm] = MONTH.exec(id) ?? [];
  if (match === undefined) return null;
  // arXiv began in 1991.
  const century = Number(yy) >= 91 ? 1900 : 2000;
  return { year: century + Number(yy), month: Number(mm) };
}
