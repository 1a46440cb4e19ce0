import { siteModel } from "../../../src/site/site-model";
import type { SubjectContext, TrendsContext } from "../../../src/site/routes/route";
import { resolveOptions } from "../../../src/options/resolve-options";
import type { ThemeOptionsInput } from "../../../src/options/theme-options-input";
import { archiveFiles } from "../../support/archive-fixture";
import { entryOf, postFile } from "../../support/digest-file";

/** A paper whose score is its likes and as many reposts as a quarter of them. */
const counted = (key: string, score: number) => {
  const asOf = "2026-01-05T09:00:00.000Z";
  const count = (name: string, value: number) => ({ name, value, asOf });
  const scoreMetrics = [count("retweets", score / 5), count("favorites", (score / 5) * 4)];
  return { id: `Paper ${key}`, score, scoreMetrics };
};

const modelOf = (options: ThemeOptionsInput = {}, files = archiveFiles()) =>
  siteModel(
    files,
    resolveOptions(options),
    { siteUrl: "https://p.example", pathPrefix: "", trailingSlash: "always" },
    (type, key) => `${type.replace("HotPapers", "")} ${key}`,
  );

const pathsOf = (options?: ThemeOptionsInput, files?: ReturnType<typeof archiveFiles>) =>
  modelOf(options, files).pages.flatMap(({ path, template }) =>
    template === "trends" ? [path] : [],
  );

function trendsAt(path: string, files?: ReturnType<typeof archiveFiles>): TrendsContext {
  const page = modelOf({}, files).pages.find((each) => each.path === path);
  if (page?.template !== "trends") throw new Error(`There are no trends at ${path}.`);
  return page.context;
}

test("all time and each year with papers have a page, below the base path", () => {
  expect(pathsOf()).toEqual(["/trends/", "/trends/2026/", "/trends/2025/"]);
  expect(pathsOf({ paths: { basePath: "/digests/" } })).toEqual([
    "/digests/trends/",
    "/digests/trends/2026/",
    "/digests/trends/2025/",
  ]);
});

test.each([
  ["where the option says so", { archive: { trends: false } }, archiveFiles()],
  ["without a date", {}, archiveFiles().filter(({ digest }) => digest.date === null)],
  ["without a paper", {}, [postFile("article")]],
])("there are none %s", (_, options, files) => {
  const { pages, records } = modelOf(options, files);
  expect(pages.filter(({ path }) => path.includes("trends"))).toEqual([]);
  const site = records.find(({ type }) => type === "HotPapersSite");
  expect(site?.data).toMatchObject({ trendsPath: null });
  expect(JSON.stringify(site?.data)).not.toContain('"Trends"');
});

test("the navigation leads there", () => {
  const site = modelOf().records.find(({ type }) => type === "HotPapersSite");
  expect(site?.data).toMatchObject({
    navigation: expect.arrayContaining([{ label: "Trends", path: "/trends/" }]),
  });
});

test("a page has every month of its period, newest first", () => {
  const months = [
    { period: "2026-02", digests: 1, papers: 2, shares: 90 },
    { period: "2026-01", digests: 2, papers: 3, shares: 260 },
    { period: "2025-12", digests: 1, papers: 1, shares: 200 },
  ];
  expect(trendsAt("/trends/")).toMatchObject({
    total: { period: "", digests: 4, papers: 6, shares: 550 },
    months,
  });
  expect(trendsAt("/trends/2026/")).toMatchObject({
    total: { period: "2026", digests: 3, papers: 5, shares: 350 },
    months: months.slice(0, 2),
  });
});

test("a month without a digest stands between those with one, with counts of 0", () => {
  const files = archiveFiles().filter(({ displayPath }) => !/january/.test(displayPath));
  expect(trendsAt("/trends/", files).months).toEqual([
    {
      ...{ period: "2026-02", digests: 1, papers: 2, shares: 90 },
      ...{ archivePath: "/archive/2026/02/", topPath: "/best/2026/02/" },
    },
    {
      ...{ period: "2026-01", digests: 0, papers: 0, shares: 0 },
      ...{ archivePath: null, topPath: null },
    },
    {
      ...{ period: "2025-12", digests: 1, papers: 1, shares: 200 },
      ...{ archivePath: "/archive/2025/12/", topPath: "/best/2025/12/" },
    },
  ]);
  expect(trendsAt("/trends/", files).tops.map(({ period }) => period)).toEqual([
    ...["2026", "2025"],
    ...["2026-02", "2025-12"],
  ]);
});

test("subjects have their papers of the same months", () => {
  const found = trendsAt("/trends/").subjects;
  expect(found.map(({ subjectId, total, papers }) => ({ subjectId, total, papers }))).toEqual([
    { subjectId: "Subject cs.CV", total: 3, papers: [1, 2, 0] },
    { subjectId: "Subject cs.LG", total: 3, papers: [1, 2, 0] },
    { subjectId: "Subject cs.CL", total: 2, papers: [1, 0, 1] },
  ]);
});

test("a subject's bars lead to its months that have a page, here and on its own page", () => {
  const { pages } = modelOf({ archive: { subjectPapers: 2 } });
  const [trends] = pages.flatMap((page) => (page.template === "trends" ? [page.context] : []));
  const ofVision = ({ subjectId }: { subjectId: string }) => subjectId === "Subject cs.CV";
  expect(trends?.subjects.find(ofVision)?.paths).toEqual([null, "/subjects/cs.CV/2026/01/", null]);
  const subject = pages.flatMap((page) => (page.template === "subject" ? [page.context] : []));
  expect(subject.find(ofVision)).toMatchObject({
    activity: [
      { period: "2026-02", papers: 1, path: null },
      { period: "2026-01", papers: 2, path: "/subjects/cs.CV/2026/01/" },
      { period: "2025-12", papers: 0, path: null },
    ],
    periods: [
      { path: "/subjects/cs.CV/2026/01/", paperCount: 2 },
      { path: "/subjects/cs.CV/2026/", paperCount: 3 },
    ],
  });
  const paths = pages.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(["/subjects/cs.CV/2026/01/", "/subjects/cs.CV/2026/"]),
  );
});

test("years come first, then months; each names its papers and authors by their nodes", () => {
  const { tops, paperIds, authorIds } = trendsAt("/trends/");
  expect(tops.map(({ period, path }) => `${period} ${path}`)).toEqual([
    "2026 /trends/2026/",
    "2025 /trends/2025/",
    "2026-02 /best/2026/02/",
    "2026-01 /best/2026/01/",
    "2025-12 /best/2025/12/",
  ]);
  expect(tops[0]).toEqual({
    period: "2026",
    path: "/trends/2026/",
    papers: [counted("2601.90001", 130), counted("2601.90003", 80), counted("2602.90001", 80)],
    authors: [
      { authorId: "Author ada invented", papers: 2 },
      { authorId: "Author cy invented", papers: 2 },
      { authorId: "Author bo invented", papers: 1 },
    ],
  });
  // The three of 2026, that of 2025, and of months what no year has: a lamp's grammar and the small rivers.
  expect(paperIds.toSorted()).toEqual([
    ...["Paper 2512.90001", "Paper 2601.90001", "Paper 2601.90002"],
    ...["Paper 2601.90003", "Paper 2602.90001", "Paper 2602.90002"],
  ]);
  expect(new Set(authorIds).size).toBe(authorIds.length);
});

test("all time has the top papers and authors of no more than twelve months", () => {
  const files = Array.from({ length: 14 }, (_, index) => {
    const date = new Date(Date.UTC(2025, index, 5)).toISOString();
    return postFile(`digest-${index}`, { date, entries: [entryOf({ key: `k${index}` })] });
  });
  const months = trendsAt("/trends/", files).tops.slice(2);
  expect(months.map(({ period }) => period)).toEqual([
    ...["2026-02", "2026-01"],
    ...["12", "11", "10", "09", "08", "07", "06", "05", "04", "03"].map((month) => `2025-${month}`),
  ]);
});

describe("a subject's activity", () => {
  const activityOf = (path: string, options: ThemeOptionsInput = {}, files = archiveFiles()) => {
    const page = modelOf(options, files).pages.find((each) => each.path === path);
    const context: Partial<SubjectContext> = page?.template === "subject" ? page.context : {};
    return context.activity?.map(({ period, papers }) => `${period} ${papers}`);
  };

  it.each(["/subjects/cs.CL/", "/subjects/cs.CL/by-score/"])("is told at %s", (path) => {
    // Fewer papers have no second order.
    const entries = Array.from({ length: 10 }, (_, n) =>
      entryOf({ key: `more-${n}`, subjects: ["cs.CL"] }),
    );
    const more = postFile("more", { date: "2026-02-20T00:00:00.000Z", entries });
    expect(activityOf(path, {}, [...archiveFiles(), more])).toEqual([
      ...["2026-02 11", "2026-01 0", "2025-12 1"],
    ]);
  });

  it("is shown only on the first page", () => {
    const options = { lists: { papersPerPage: 1 } };
    expect(activityOf("/subjects/cs.CL/", options)).toHaveLength(3);
    expect(activityOf("/subjects/cs.CL/page/2/", options)).toEqual([]);
  });

  it("ends with the newest month of the archive, and begins two years before", () => {
    const old = { date: "2020-01-01T00:00:00.000Z" };
    const files = [
      postFile("old", { ...old, entries: [entryOf({ key: "old", subjects: ["cs.CL", "cs.SE"] })] }),
      ...archiveFiles(),
    ];
    const months = activityOf("/subjects/cs.CL/", {}, files);
    expect(months).toHaveLength(24);
    expect([months?.[0], months?.at(-1)]).toEqual(["2026-02 1", "2024-03 0"]);
    // It had none in all of that time.
    expect(activityOf("/subjects/cs.SE/", {}, files)).toEqual([]);
  });

  it("is not shown on a site without trends", () => {
    expect(activityOf("/subjects/cs.CL/", { archive: { trends: false } })).toEqual([]);
  });
});
