import { papersByPeriod } from "../../../src/statistics/papers-by-period";
import { topPaths } from "../../../src/site/addresses/top-paths";
import { topRoutes } from "../../../src/site/routes/top-routes";
import type { TopContext } from "../../../src/site/routes/route";
import { resolveOptions } from "../../../src/options/resolve-options";
import type { ThemeOptionsInput } from "../../../src/options/theme-options-input";
import { archiveFixture } from "../../support/archive-fixture";
import { pathsAt } from "../../support/paths-at";
import { cpuSeconds } from "../../support/cpu-seconds";

/** Returns the contexts of the pages by path. */
function pagesOf(
  input: ThemeOptionsInput = {},
  papers = archiveFixture(),
): Map<string, TopContext> {
  const options = resolveOptions(input);
  const periods = papersByPeriod(papers);
  const { best } = options.archive;
  const pathOf = topPaths(periods, best, pathsAt(options.paths.basePath));
  const routes = topRoutes(periods, pathOf, best, (_, key) => key);
  return new Map(
    routes.flatMap(({ path, template, context }) => (template === "top" ? [[path, context]] : [])),
  );
}

const listed = ({ papers }: Pick<TopContext, "papers"> = { papers: [] }) =>
  papers.map(({ id, score, digests, lastSeen }) =>
    [id, score, `in ${digests}`, lastSeen?.slice(0, 10) ?? "no date"].join(", "),
  );

test("all time, each year and each month with a paper have a page in each order", () => {
  expect([...pagesOf().keys()]).toEqual([
    "/best/",
    "/best/2025/",
    "/best/2025/12/",
    "/best/2026/",
    "/best/2026/01/",
    "/best/2026/02/",
    "/best/by-digests/",
    "/best/2025/by-digests/",
    "/best/2025/12/by-digests/",
    "/best/2026/by-digests/",
    "/best/2026/01/by-digests/",
    "/best/2026/02/by-digests/",
  ]);
});

test.each([
  [
    "/best/",
    [
      "2603.90001, 999, in 1, no date",
      "2512.90001, 200, in 1, 2025-12-30",
      "2601.90001, 130, in 2, 2026-01-20",
      "2601.90003, 80, in 1, 2026-01-20",
      "2602.90001, 80, in 1, 2026-02-03",
      "2601.90002, 50, in 1, 2026-01-05",
      "2602.90002, 10, in 1, 2026-02-03",
    ],
  ],
  [
    "/best/by-digests/",
    [
      "2601.90001, 130, in 2, 2026-01-20",
      "2603.90001, 999, in 1, no date",
      "2512.90001, 200, in 1, 2025-12-30",
      "2601.90003, 80, in 1, 2026-01-20",
      "2602.90001, 80, in 1, 2026-02-03",
      "2601.90002, 50, in 1, 2026-01-05",
      "2602.90002, 10, in 1, 2026-02-03",
    ],
  ],
  ["/best/2025/", ["2512.90001, 200, in 1, 2025-12-30"]],
  [
    "/best/2026/",
    [
      "2601.90001, 130, in 2, 2026-01-20",
      "2601.90003, 80, in 1, 2026-01-20",
      "2602.90001, 80, in 1, 2026-02-03",
      "2601.90002, 50, in 1, 2026-01-05",
      "2602.90002, 10, in 1, 2026-02-03",
    ],
  ],
  [
    "/best/2026/01/by-digests/",
    [
      "2601.90001, 130, in 2, 2026-01-20",
      "2601.90003, 80, in 1, 2026-01-20",
      "2601.90002, 50, in 1, 2026-01-05",
    ],
  ],
  ["/best/2026/02/", ["2602.90001, 80, in 1, 2026-02-03", "2602.90002, 10, in 1, 2026-02-03"]],
])("%s has the papers that were counted by hand", (path, expected) => {
  const page = pagesOf().get(path);
  expect(listed(page)).toEqual(expected);
  expect(page?.paperIds).toEqual(page?.papers.map(({ id }) => id));
});

test("a paper has its numbers of the period, not those of a later one", () => {
  const [sheep, ...others] = archiveFixture().filter(({ key }) => key === "2601.90001");
  expect(others).toEqual([]);
  const again = { digest: "/posts/march/", date: "2026-03-02T08:00:00.000Z", posts: [] };
  const counts = { score: 400, scoreMetrics: [], shares: 400 };
  const papers = sheep
    ? [{ ...sheep, appearances: [...sheep.appearances, { ...again, ...counts }] }]
    : [];
  const pages = pagesOf({}, papers);
  expect(listed(pages.get("/best/2026/01/"))).toEqual(["2601.90001, 130, in 2, 2026-01-20"]);
  expect(listed(pages.get("/best/2026/03/"))).toEqual(["2601.90001, 400, in 1, 2026-03-02"]);
  expect(listed(pages.get("/best/2026/"))).toEqual(["2601.90001, 400, in 3, 2026-03-02"]);
});

test("a page has as many papers as the option says, and knows how many more there are", () => {
  const page = pagesOf({ archive: { best: 2 } }).get("/best/2026/01/");
  expect(listed(page)).toEqual([
    "2601.90001, 130, in 2, 2026-01-20",
    "2601.90003, 80, in 1, 2026-01-20",
  ]);
  expect(page?.period).toEqual({ year: 2026, month: 1, path: "/best/2026/01/", paperCount: 3 });
});

test("a period knows whether a paper came again in it, and its two orders", () => {
  const facts = [...pagesOf()]
    .filter(([, { order }]) => order === "digests")
    .map(([, { scorePath, digestsPath, repeats }]) => [scorePath, digestsPath, repeats]);
  expect(facts).toEqual([
    ["/best/", "/best/by-digests/", true],
    ["/best/2025/", "/best/2025/by-digests/", false],
    ["/best/2025/12/", "/best/2025/12/by-digests/", false],
    ["/best/2026/", "/best/2026/by-digests/", true],
    ["/best/2026/01/", "/best/2026/01/by-digests/", true],
    ["/best/2026/02/", "/best/2026/02/by-digests/", false],
  ]);
});

const ALL = ["/best/2026/02/", "/best/2026/01/", "/best/2026/", "/best/2025/12/", "/best/2025/"];

test.each([
  ["/best/", [], null, null, ALL],
  ["/best/2025/", ["/best/"], null, "/best/2026/", ["/best/2025/12/"]],
  ["/best/2025/12/", ["/best/2025/", "/best/"], null, "/best/2026/01/", []],
  ["/best/2026/", ["/best/"], "/best/2025/", null, ["/best/2026/02/", "/best/2026/01/"]],
  ["/best/2026/01/", ["/best/2026/", "/best/"], "/best/2025/12/", "/best/2026/02/", []],
  [
    "/best/2026/01/by-digests/",
    ["/best/2026/by-digests/", "/best/by-digests/"],
    "/best/2025/12/by-digests/",
    "/best/2026/02/by-digests/",
    [],
  ],
])("%s leads to the periods around it in its own order", (path, above, older, newer, below) => {
  const page = pagesOf().get(path);
  const pathsOf = (periods: readonly { path: string }[] = []) => periods.map((each) => each.path);
  expect({
    above: pathsOf(page?.above),
    older: page?.older?.path ?? null,
    newer: page?.newer?.path ?? null,
    below: pathsOf(page?.below),
  }).toEqual({ above, older, newer, below });
});

test("all stand below the base path", () => {
  const pages = pagesOf({ paths: { basePath: "/digests/" } });
  expect(pages.has("/digests/best/2026/01/by-digests/")).toBe(true);
  expect([...pages.keys()].filter((path) => !path.startsWith("/digests/best/"))).toEqual([]);
});

test("there is none where the option says so, and none without a paper", () => {
  expect([...pagesOf({ archive: { best: 0 } }).keys()]).toEqual([]);
  expect([...pagesOf({}, []).keys()]).toEqual([]);
});

test("a site of many thousand papers has them in time", () => {
  const day = (index: number) => new Date(Date.UTC(2016, 0, 1 + (index % 3650))).toISOString();
  const papers = Array.from({ length: 33_000 }, (_, index) => ({
    ...{ key: `k${index}`, authors: [], subjects: [] },
    appearances: [
      {
        ...{ digest: `/posts/${index % 3650}/`, date: day(index), posts: [] },
        ...{ score: index % 997, scoreMetrics: [], shares: index % 997 },
      },
    ],
  }));
  const seconds = cpuSeconds(() => expect(pagesOf({}, papers).size).toBe(2 * (1 + 10 + 120)));
  expect(seconds).toBeLessThan(5);
});
