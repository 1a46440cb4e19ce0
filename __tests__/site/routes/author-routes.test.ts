import { collectAuthors } from "../../../src/site/papers/collect-authors";
import { collectPapers } from "../../../src/site/papers/collect-papers";
import { assignPaths } from "../../../src/site/posts/assign-paths";
import { authorIndexRoutes } from "../../../src/site/routes/author-index-routes";
import { authorRoutes } from "../../../src/site/routes/author-routes";
import { entryOf, postFile } from "../../support/digest-file";
import { pathsAt } from "../../support/paths-at";

const paths = pathsAt();

/** Returns the authors of papers, all of whom have pages; each list is that of one paper, newest last. */
function authorsOf(...lists: string[][]) {
  const entries = lists.map((authors, index) =>
    entryOf({ key: `p${index}`, rank: index + 1, score: index % 3, authors }),
  );
  const { digests } = assignPaths([postFile("one", { entries })], paths);
  return collectAuthors(collectPapers(digests)).map((author) => {
    return { ...author, path: paths.author(author.slug) ?? "" };
  });
}

const indexOf = (...lists: string[][]) =>
  authorIndexRoutes(authorsOf(...lists), paths).flatMap(({ path, template, context }) =>
    template === "author-index"
      ? [{ path, names: context.authors.map(({ name, papers }) => `${name} ${papers}`), context }]
      : [],
  );

test("authors are listed by papers, and by family name", () => {
  const found = indexOf(
    ["Zoe Abel", "Ada van der Zee"],
    ["Ada van der Zee", "Émile Östlund", "李 明"],
  );
  expect(found.map(({ path, names }) => [path, names])).toEqual([
    ["/authors/", ["Ada van der Zee 2", "Zoe Abel 1", "Émile Östlund 1", "李 明 1"]],
    ["/authors/by-name/", ["Abel, Zoe 1", "Östlund, Émile 1", "van der Zee, Ada 2", "李, 明 1"]],
  ]);
});

test("a long index has pages, and leads to the letters of family names", () => {
  const names = Array.from({ length: 201 }, (_, i) => `Ada ${i < 150 ? "Bo" : "Da"}x${i}`);
  const [, , first, second] = indexOf([...names, "李 明"]);
  expect([first?.path, second?.path]).toEqual(["/authors/by-name/", "/authors/by-name/page/2/"]);
  expect(second?.names).toHaveLength(2);
  expect(first?.context.paging.jumps.map(({ part, path }) => [part, path])).toEqual([
    ["B", "/authors/by-name/"],
    ["D", "/authors/by-name/"],
    ["…", "/authors/by-name/page/2/"],
  ]);
});

test("without an author who has a page there is no index", () => {
  expect(indexOf()).toEqual([]);
});

test("no author has the path of the index by name", () => {
  expect(authorsOf(["By Name", "By-Name"]).map(({ path }) => path)).toEqual([
    "/authors/by-name-1/",
    "/authors/by-name-1-2/",
  ]);
});

const pagesOf = (papers: number, perPage: number) =>
  authorRoutes(
    authorsOf(...Array.from({ length: papers }, () => ["Ada Example"])),
    perPage,
    paths,
    (_, key) => key,
  ).map(({ path, context }) => [path, "paperIds" in context ? context.paperIds.join(" ") : ""]);

test("an author of few papers has one order", () => {
  expect(pagesOf(10, 50)).toEqual([["/authors/ada-example/", "p2 p5 p8 p1 p4 p7 p0 p3 p6 p9"]]);
});

test("an author of more papers has two orders, in pages", () => {
  expect(pagesOf(11, 8)).toEqual([
    ["/authors/ada-example/", "p2 p5 p8 p1 p10 p4 p7 p0"],
    ["/authors/ada-example/page/2/", "p3 p6 p9"],
    ["/authors/ada-example/by-score/", "p2 p5 p8 p1 p10 p4 p7 p0"],
    ["/authors/ada-example/by-score/page/2/", "p3 p6 p9"],
  ]);
});
