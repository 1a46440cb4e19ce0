import type { Filters } from "./filters";
import { fold, type RowFacts } from "./row-facts";

const NONE: Filters = {
  ...{ q: "", subjects: [], all: false, author: "", from: "", until: "", code: false },
  ...{ sort: "", up: false },
};

/** Returns the rows that filters leave, in the order that they ask for. */
export function narrowRows(
  rows: readonly RowFacts[],
  asked: Partial<Filters>,
): readonly RowFacts[] {
  const { q, subjects, all, author, from, until, code, sort, up } = { ...NONE, ...asked };
  const words = fold(q).split(/\s+/).filter(Boolean);
  const names = fold(author).split(/\s+/).filter(Boolean);
  const has = (of: RowFacts) => (subject: string) => of.subjects.includes(subject);
  const left = rows.filter(
    (of) =>
      words.every((word) => of.text.includes(word)) &&
      names.every((name) => of.authors.includes(name)) &&
      (subjects.length === 0 || (all ? subjects.every(has(of)) : subjects.some(has(of)))) &&
      (!from || of.date.slice(0, 7) >= from) &&
      (!until || (of.date !== "" && of.date.slice(0, 7) <= until)) &&
      (!code || of.hasCode),
  );
  if (sort === "") return left;
  const sign = up ? 1 : -1;
  return left.sort((a, b) => {
    if (sort === "score") return (a.score - b.score) * sign;
    return a[sort] < b[sort] ? -sign : a[sort] > b[sort] ? sign : 0;
  });
}
