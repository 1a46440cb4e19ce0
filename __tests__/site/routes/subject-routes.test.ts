import { collectPapers } from "../../../src/site/papers/collect-papers";
import { assignPaths } from "../../../src/site/posts/assign-paths";
import { subjectRoutes } from "../../../src/site/routes/subject-routes";
import { entryOf, postFile } from "../../support/digest-file";
import { pathsAt } from "../../support/paths-at";

const paths = pathsAt();

/** Returns the pages of a subject that has so many papers, ten a page: path and context. */
function pagesOf(count: number) {
  const entries = Array.from({ length: count }, (_, index) =>
    entryOf({ key: `p${index}`, rank: index + 1, score: index, subjects: ["cs.LG"] }),
  );
  const { digests } = assignPaths([postFile("one", { entries })], paths);
  const times = { activityOf: () => [], periods: new Map() };
  const routes = subjectRoutes(collectPapers(digests), 10, paths, times, (_, key) => key);
  return routes.flatMap((route) => (route.template === "subject" ? [route] : []));
}

test("a subject has its papers by date and by score", () => {
  const pages = pagesOf(11);
  expect(pages.map(({ path, context }) => [path, context.paperIds.length])).toEqual([
    ["/subjects/cs.LG/", 10],
    ["/subjects/cs.LG/page/2/", 1],
    ["/subjects/cs.LG/by-score/", 10],
    ["/subjects/cs.LG/by-score/page/2/", 1],
  ]);
  expect(pages[2]?.context.paperIds[0]).toBe("p10");
});

test("a few papers have one order, and no choice of another", () => {
  const [page, ...others] = pagesOf(10);
  expect(others).toEqual([]);
  expect(page).toMatchObject({ path: "/subjects/cs.LG/", context: { scorePath: null } });
});
