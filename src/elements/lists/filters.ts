/** What a list is narrowed and ordered by. */
export interface Filters {
  /** Words, each of which a row has to have. */
  q: string;
  subjects: readonly string[];
  /** Whether a row has to have all of the subjects, not any of them. */
  all: boolean;
  author: string;
  /** Months such as `2020-09`, both included; empty where there is no bound. */
  from: string;
  until: string;
  code: boolean;
  /** The order of the page where it is empty. */
  sort: "" | "score" | "date" | "title";
  /** Whether the order begins with the lowest, the oldest, the first letter. */
  up: boolean;
}

/** The parameters of an address that hold filters, in their order. */
const NAMES = ["q", "subject", "author", "when", "has", "sort", "dir"] as const;
/** Stands before subjects all of which are asked for. */
const ALL = "all:";

/** Returns the filters that an address asks for; what it says otherwise is left out. */
export function readFilters(search: string): Filters {
  const params = new URLSearchParams(search);
  const text = (name: (typeof NAMES)[number]) => params.get(name)?.trim() ?? "";
  const subject = text("subject");
  const [from = "", until = from] = text("when").split("..");
  const month = (value: string) => (/^\d{4}-\d\d$/.test(value) ? value : "");
  const sort = (["score", "date", "title"] as const).find((name) => name === text("sort")) ?? "";
  const dir = text("dir");
  return {
    q: params.get("q") ?? "",
    subjects: subject.replace(ALL, "").split(",").filter(Boolean),
    all: subject.startsWith(ALL),
    author: params.get("author") ?? "",
    ...{ from: month(from), until: month(until) },
    code: text("has") === "code",
    ...{ sort, up: dir === "" ? sort === "title" : dir === "asc" },
  };
}

/** Returns the query of an address with other filters: defaults are left out, and other parameters kept. */
export function writeFilters(search: string, filters: Filters): string {
  const { q, subjects, all, author, from, until, code, sort, up } = filters;
  const isUsual = up === (sort === "title");
  const values: Record<(typeof NAMES)[number], string> = {
    q,
    subject: (all && subjects.length > 1 ? ALL : "") + subjects.join(","),
    author,
    when: from === until ? from : `${from}..${until}`,
    has: code ? "code" : "",
    sort,
    dir: sort === "" || isUsual ? "" : up ? "asc" : "desc",
  };
  const params = new URLSearchParams(search);
  for (const name of NAMES) {
    params.delete(name);
    if (values[name] !== "") params.append(name, values[name]);
  }
  // Commas and colons are readable, and a query may have them.
  const query = params.toString().replace(/%2C/g, ",").replace(/%3A/g, ":");
  return query === "" ? "" : `?${query}`;
}

/** A filter by itself: what it asks for, in words, and the filters without it. */
export interface OneFilter {
  label: string;
  alone: Partial<Filters>;
  without: Filters;
}

/** Returns the filters of which each may be dropped by itself. */
export function eachFilter(filters: Filters, codeWord: string): OneFilter[] {
  const { q, subjects, author, from, until, code } = filters;
  const one = (label: string, alone: Partial<Filters>, without: Partial<Filters>): OneFilter => ({
    ...{ label, alone },
    without: { ...filters, ...without },
  });
  return [
    ...(q.trim() ? [one(q.trim(), { q }, { q: "" })] : []),
    ...subjects.map((subject) =>
      one(subject, { subjects: [subject] }, { subjects: subjects.filter((s) => s !== subject) }),
    ),
    ...(author.trim() ? [one(author.trim(), { author }, { author: "" })] : []),
    ...(from || until
      ? [one(from === until ? from : `${from}–${until}`, { from, until }, { from: "", until: "" })]
      : []),
    ...(code ? [one(codeWord, { code }, { code: false })] : []),
  ];
}
