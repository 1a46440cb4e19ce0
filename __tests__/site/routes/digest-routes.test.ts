import { assignPaths } from "../../../src/site/posts/assign-paths";
import { digestRoutes } from "../../../src/site/routes/digest-routes";
import { resolveOptions } from "../../../src/options/resolve-options";
import type { ThemeOptionsInput } from "../../../src/options/theme-options-input";
import { entryOf, postFile } from "../../support/digest-file";
import { pathsAt } from "../../support/paths-at";

function routesOf(files: ReturnType<typeof postFile>[], perPage = 2, basePath = "/") {
  const { lists, paths } = resolveOptions({ lists: { perPage }, paths: { basePath } });
  const sitePaths = pathsAt(paths.basePath);
  const { digests } = assignPaths(files, sitePaths);
  const topPathOf = (period: string) => `best of ${period}`;
  return digestRoutes(digests, lists, sitePaths, { topPathOf, recentTop: null });
}

const posts = [
  postFile("a", { date: "2025-11-03T00:00:00.000Z", tags: ["x"], category: "arXiv" }),
  postFile("b", { date: "2025-12-01T00:00:00.000Z", entries: [entryOf({ key: "2501.00001" })] }),
  postFile("c", { date: "2026-01-05T00:00:00.000Z", tags: ["x", "y"] }),
];

test("home has the newest digest that has papers, and what stands out", () => {
  const leader = { id: "paper-1", score: 9, scoreMetrics: [] };
  const recentTop = {
    until: "2026-01-05T00:00:00.000Z",
    week: [leader],
    month: [{ id: "paper-2", score: 10, scoreMetrics: [] }, leader],
    topOfMonth: null,
    rising: [],
    since: "2026-01-01T00:00:00.000Z",
    papers: 3,
  };
  const homeOf = (options: ThemeOptionsInput) => {
    const { digests } = assignPaths(posts, pathsAt());
    const routes = digestRoutes(digests, resolveOptions(options).lists, pathsAt(), {
      topPathOf: () => null,
      recentTop,
    });
    return routes.find(({ path }) => path === "/");
  };
  expect(homeOf({})).toMatchObject({
    template: "home",
    context: { newestIds: ["digest-b"], recentTop, paperIds: ["paper-1", "paper-2"] },
  });
  expect(homeOf({ lists: { sort: "oldest" } })).toMatchObject({
    template: "home",
    context: { newestIds: [], recentTop: null, paperIds: [] },
  });
});

test("a site without posts still has its lists", () => {
  expect(routesOf([]).map(({ path }) => path)).toEqual([
    "/",
    "/categories/",
    "/tags/",
    "/archive/",
  ]);
});

test("every page of a small site", () => {
  expect(routesOf(posts).map(({ path }) => path)).toEqual([
    "/posts/a/",
    "/posts/b/",
    "/posts/c/",
    "/",
    "/page/2/",
    "/categories/",
    "/category/ar-xiv/",
    "/tags/",
    "/tag/x/",
    "/tag/y/",
    "/archive/",
    "/archive/2026/",
    "/archive/2025/",
    "/archive/2026/01/",
    "/archive/2025/12/",
    "/archive/2025/11/",
  ]);
});

test("lists show the newest first and link to their neighbours", () => {
  const home = routesOf(posts).filter(({ path }) => ["/", "/page/2/"].includes(path));
  expect(home.map(({ context }) => context)).toMatchObject([
    {
      of: { kind: "home" },
      digestIds: ["digest-c", "digest-b"],
      paging: { page: 1, pages: 2, newerPath: null, olderPath: "/page/2/", oldestFirst: false },
    },
    {
      of: { kind: "home" },
      digestIds: ["digest-a"],
      paging: { page: 2, pages: 2, newerPath: "/", olderPath: null, oldestFirst: false },
    },
  ]);
});

test("a tag's page knows how many digests carry it", () => {
  const tag = routesOf(posts).find(({ path }) => path === "/tag/x/");
  expect(tag?.context).toMatchObject({ of: { kind: "tag", term: { name: "x", count: 2 } } });
});

test("the archive counts digests and papers", () => {
  const archive = routesOf(posts).find(({ template }) => template === "archive");
  expect(archive?.context).toMatchObject({
    months: [
      { year: 2026, month: 1, path: "/archive/2026/01/", digestCount: 1, paperCount: 0 },
      { year: 2025, month: 12, digestCount: 1, paperCount: 1 },
      { year: 2025, month: 11 },
    ],
  });
});

test("the archive leads to the best papers of the same time", () => {
  const leads = routesOf(posts).flatMap(({ path, template, context }) => {
    if (template === "archive") return [`${path} to ${context.topPath}`];
    const isMonth = template === "list" && context.of.kind === "month";
    return isMonth && "topPath" in context.of ? [`${path} to ${context.of.topPath}`] : [];
  });
  expect(leads).toEqual([
    "/archive/ to best of ",
    "/archive/2026/ to best of 2026",
    "/archive/2025/ to best of 2025",
    "/archive/2026/01/ to best of 2026-01",
    "/archive/2025/12/ to best of 2025-12",
    "/archive/2025/11/ to best of 2025-11",
  ]);
});

test("pages of the author's are in no list", () => {
  const about = postFile("about", { template: "page" });
  expect(routesOf([about]).map(({ path }) => path)).toEqual([
    "/pages/about/",
    ...["/", "/categories/", "/tags/", "/archive/"],
  ]);
});

test("everything stands under the base path", () => {
  const outside = routesOf(posts, 2, "/digests/").filter(
    ({ path }) => !path.startsWith("/digests/"),
  );
  expect(outside).toEqual([]);
});
