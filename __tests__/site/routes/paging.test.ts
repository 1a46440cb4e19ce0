import { paginate } from "../../../src/site/routes/paging";
import type { Jump } from "../../../src/site/routes/route";

const items = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const numbersOf = (page: number, pages: number) =>
  paginate(items(pages), "/tag/a/", 1)[page - 1]?.paging.numbers.map((each) => each.page);

test("a list of one page has no numbers", () => {
  expect(paginate([1], "/tag/a/", 5)[0]?.paging).toEqual({
    ...{ page: 1, pages: 1, newerPath: null, olderPath: null },
    ...{ numbers: [], jumps: [] },
  });
});

test.each([
  [1, 28, [1, 2, 3, 28]],
  [2, 28, [1, 2, 3, 4, 28]],
  [14, 28, [1, 12, 13, 14, 15, 16, 28]],
  [28, 28, [1, 26, 27, 28]],
  [2, 3, [1, 2, 3]],
])("page %i of %i shows the first, the last and those beside it", (page, pages, expected) => {
  expect(numbersOf(page, pages)).toEqual(expected);
});

test("numbers lead to their pages", () => {
  const [first] = paginate(items(2), "/tag/a/", 1);
  expect(first?.paging.numbers).toEqual([
    { page: 1, path: "/tag/a/" },
    { page: 2, path: "/tag/a/page/2/" },
  ]);
});

const shown = (jumps: Jump[] = []) =>
  jumps.map(({ part, path, isHere, within }) =>
    [
      `${part}${isHere ? "*" : ""} ${path}`,
      ...within.map((month) => `${month.part}${month.isHere ? "*" : ""} ${month.path}`),
    ].join(", "),
  );
const dated = (dates: (string | null)[], perPage = 2) =>
  paginate(dates, "/", perPage, { by: "date", of: (date) => date }).map(({ paging }) =>
    shown(paging.jumps),
  );

test("a dated list leads to its years and to the months of those that the page has", () => {
  expect(
    dated(["2021-02-03", "2021-02-01", "2021-01-20", "2020-12-30", "2020-12-29", "2020-09-01"]),
  ).toEqual([
    ["2021* /, 2021-02* /, 2021-01 /page/2/", "2020 /page/2/"],
    [
      "2021* /, 2021-02 /, 2021-01* /page/2/",
      "2020* /page/2/, 2020-12* /page/2/, 2020-09 /page/3/",
    ],
    ["2021 /", "2020* /page/2/, 2020-12* /page/2/, 2020-09* /page/3/"],
  ]);
});

test("a list that begins with the oldest leads on in its own order", () => {
  expect(dated(["2020-12-30", "2021-01-20"], 1)[0]).toEqual([
    "2020* /, 2020-12* /",
    "2021 /page/2/",
  ]);
});

test.each([
  ["one page", ["2021-02-03", "2021-01-03"], 2],
  ["one month", ["2021-02-03", "2021-02-01"], 1],
  ["no dates", [null, null], 1],
])("a list of %s leads to no parts", (_, dates, perPage) => {
  expect(dated(dates, perPage).flat()).toEqual([]);
});

test("what has no date is in no part", () => {
  expect(dated(["2021-02-03", "2021-01-01", null], 1)).toEqual([
    ["2021* /, 2021-02* /, 2021-01 /page/2/"],
    ["2021* /, 2021-02 /, 2021-01* /page/2/"],
    ["2021 /"],
  ]);
});

test("a list by name leads to its letters", () => {
  const pages = paginate(["Ada", "Ann", "Ben"], "/a/", 1, {
    by: "letter",
    of: (name) => name[0] ?? null,
  });
  expect(pages.map(({ paging }) => shown(paging.jumps))).toEqual([
    ["A* /a/", "B /a/page/3/"],
    ["A* /a/", "B /a/page/3/"],
    ["A /a/", "B* /a/page/3/"],
  ]);
});
