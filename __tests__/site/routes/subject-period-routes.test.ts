import { papersByPeriod } from "../../../src/statistics/papers-by-period";
import { subjectPeriods } from "../../../src/statistics/subject-periods";
import { subjectPeriodPaths } from "../../../src/site/addresses/subject-period-paths";
import { topPaths } from "../../../src/site/addresses/top-paths";
import type { Route, SubjectPeriodContext } from "../../../src/site/routes/route";
import { subjectPeriodRoutes } from "../../../src/site/routes/subject-period-routes";
import type { CountedPaper } from "../../../src/statistics/counted-paper";
import { pathsAt } from "../../support/paths-at";

const paper = (key: string, subjects: string[], ...seen: [date: string, score: number][]) => ({
  ...{ key, subjects, authors: [] },
  appearances: seen.map(([date, score]) => ({
    ...{ digest: `/posts/${date}/`, date: `${date}T00:00:00.000Z`, score, posts: [] },
    ...{ shares: score, scoreMetrics: [] },
  })),
});

/** Of cs.LG: three in January 2021, two in February 2021, one in December 2020, whose paper comes again. */
const PAPERS: CountedPaper[] = [
  paper("a", ["cs.LG"], ["2020-12-30", 90], ["2021-01-02", 5]),
  paper("b", ["cs.LG", "cs.CL"], ["2021-01-02", 10]),
  paper("c", ["cs.LG"], ["2021-01-20", 7]),
  paper("d", ["cs.LG"], ["2021-02-01", 1]),
  paper("e", ["cs.LG"], ["2021-02-02", 2]),
];

function routesOf(papers = PAPERS, least = 2, perPage = 50, basePath = "/") {
  const byPeriod = papersByPeriod(papers);
  const paths = pathsAt(basePath);
  const subjects = subjectPeriods(byPeriod, least);
  const routes = subjectPeriodRoutes(
    ...[subjects, perPage, paths, topPaths(byPeriod, 25, paths), (_: string, key: string) => key],
  );
  return { routes, pathOf: subjectPeriodPaths(subjects, paths) };
}

function contextAt(routes: readonly Route[], path: string): SubjectPeriodContext {
  for (const route of routes) {
    if (route.path === path && route.template === "subject-period") return route.context;
  }
  throw new Error(`There is no ${path}.`);
}

test("a subject has a page of each year and month of enough papers, and every link to one is right", () => {
  const { routes, pathOf } = routesOf();
  expect(routes.map(({ path }) => path)).toEqual([
    "/subjects/cs.LG/2021/",
    "/subjects/cs.LG/2021/01/",
    "/subjects/cs.LG/2021/02/",
  ]);
  expect(pathOf("cs.LG", "2021-02")).toBe("/subjects/cs.LG/2021/02/");
  expect(pathOf("cs.LG", "2020-12")).toBeNull();
  expect(pathOf("cs.CL", "2021-01")).toBeNull();
});

test("there is none where a site wants none", () => {
  expect(routesOf(PAPERS, 0).routes).toEqual([]);
});

test("papers come newest first, with the numbers that they have in the month", () => {
  const { routes } = routesOf();
  expect(contextAt(routes, "/subjects/cs.LG/2021/01/")).toMatchObject({
    subjectPath: "/subjects/cs.LG/",
    paperIds: ["c", "b", "a"],
    papers: [
      { id: "c", score: 7, digests: 1 },
      { id: "b", score: 10, digests: 1 },
      { id: "a", score: 5, digests: 1, lastSeen: "2021-01-02T00:00:00.000Z" },
    ],
    period: { year: 2021, month: 1, paperCount: 3 },
    topPath: "/best/2021/01/",
    above: [{ path: "/subjects/cs.LG/2021/" }],
    older: null,
    newer: { path: "/subjects/cs.LG/2021/02/" },
    below: [],
  });
  const { above, below } = contextAt(routes, "/subjects/cs.LG/2021/");
  expect(above).toEqual([]);
  expect(below.map(({ path }) => path)).toEqual([
    "/subjects/cs.LG/2021/02/",
    "/subjects/cs.LG/2021/01/",
  ]);
});

test("a list that is not short has the order by score too, whose links keep it where they can", () => {
  const more = [..."fghijklm"].map((key, index) => paper(key, ["cs.LG"], ["2021-01-03", index]));
  const { routes } = routesOf([...PAPERS, ...more], 2, 8);
  expect(routes.map(({ path }) => path)).toEqual([
    "/subjects/cs.LG/2021/",
    "/subjects/cs.LG/2021/page/2/",
    "/subjects/cs.LG/2021/01/",
    "/subjects/cs.LG/2021/01/page/2/",
    "/subjects/cs.LG/2021/02/",
    "/subjects/cs.LG/2021/by-score/",
    "/subjects/cs.LG/2021/by-score/page/2/",
    "/subjects/cs.LG/2021/01/by-score/",
    "/subjects/cs.LG/2021/01/by-score/page/2/",
  ]);
  const byScore = contextAt(routes, "/subjects/cs.LG/2021/01/by-score/");
  expect(byScore.paperIds).toEqual([..."bcmlakji"]);
  expect(byScore.above[0]?.path).toBe("/subjects/cs.LG/2021/by-score/");
  expect(byScore.newer?.path).toBe("/subjects/cs.LG/2021/02/");
  expect(byScore.datePath).toBe("/subjects/cs.LG/2021/01/");
});

test("a site with a base path has them below it, one without such pages nowhere", () => {
  expect(routesOf(PAPERS, 2, 50, "/digests/").routes[0]?.path).toBe(
    "/digests/subjects/cs.LG/2021/",
  );
});
