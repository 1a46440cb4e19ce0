import type { FieldControls } from "./field-controls";
import { type Filters, readFilters } from "./filters";
import type { RowFacts } from "./row-facts";
import type { Say } from "./say";

/** Returns the fields that tell rows of this page apart, with what is asked for; only one list has an order to choose. */
export function narrowFields(
  facts: readonly RowFacts[],
  filters: Filters,
  isOneList: boolean,
  { input, select, check }: FieldControls,
  say: Say,
): HTMLElement[] {
  const { q, author, from, until, code, sort, up, subjects } = filters;
  const months = new Set(facts.map(({ date }) => date.slice(0, 7)).filter(Boolean));
  const codes = subjectCounts(facts);
  const withCode = facts.filter(({ hasCode }) => hasCode).length;
  const orders = [
    ...(new Set(facts.map(({ score }) => score)).size > 1 ? ["score"] : []),
    ...(months.size > 1 ? ["date"] : []),
    "title",
  ];
  const isReversed = up !== (sort === "title");
  const fields = [
    input("q", "search", q, (value) => ({ q: value })),
    codes.length > 1 &&
      select(
        "subject",
        codes.map(([name, count]) => [name, `${name} (${count.toLocaleString()})`]),
        (value) => ({ subjects: [...new Set([...subjects, value])] }),
      ),
    subjects.length > 1 && check("all", filters.all, (all) => ({ all })),
    facts.some(({ authors }) => authors) &&
      codes.length > 0 &&
      input("author", "search", author, (value) => ({ author: value })),
    months.size > 1 && input("from", "month", from, (value) => ({ from: value })),
    months.size > 1 && input("until", "month", until, (value) => ({ until: value })),
    (code || (withCode > 0 && withCode < facts.length)) &&
      check("code", code, (value) => ({ code: value })),
    isOneList &&
      select(
        "sort",
        orders.map((order) => [order, say(order === "title" ? "byTitle" : order)]),
        orderOf,
        sort,
      ),
    sort !== "" && check("reverse", isReversed, (on) => ({ up: on !== (sort === "title") })),
  ];
  return fields.filter((field) => field !== false);
}

/** How many rows each subject has, the most first. */
function subjectCounts(facts: readonly RowFacts[]): [code: string, count: number][] {
  const counts = new Map<string, number>();
  for (const subject of facts.flatMap((of) => of.subjects)) {
    counts.set(subject, (counts.get(subject) ?? 0) + 1);
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

/** An order with the direction that it has by itself. */
function orderOf(value: string): Partial<Filters> {
  const { sort, up } = readFilters(`?sort=${value}`);
  return { sort, up };
}
