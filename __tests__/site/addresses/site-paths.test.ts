import { sitePaths } from "../../../src/site/addresses/site-paths";

test("every kind of page has its place below the home", () => {
  const paths = sitePaths({ basePath: "/digests/", paperPages: true });
  const found = [
    ...[paths.home, paths.notFound, paths.digest("post", "a"), paths.digest("page", "a")],
    ...[paths.categories, paths.category("a"), paths.tags, paths.tag("a")],
    ...[paths.archive(""), paths.archive("2026"), paths.archive("2026-01")],
    ...[paths.top("", "score"), paths.top("2026-01", "digests")],
    ...[paths.trends(""), paths.trends("2026")],
    ...[paths.paper("math/0611800"), paths.subjects, paths.author("yi-tay")],
    ...[paths.subject("cs.LG"), paths.subject("cs.LG", "score")],
    ...[paths.subject("cs.LG", "date", "2026"), paths.subject("cs.LG", "score", "2026-01")],
    ...[paths.authors, paths.authorsByName, paths.author("yi-tay", "score")],
    ...[paths.papers, paths.topPapers, paths.paperFiles("2009.06732")],
  ];
  expect(found).toMatchInlineSnapshot(`
   [
     "/digests/",
     null,
     "/digests/posts/a/",
     "/digests/pages/a/",
     "/digests/categories/",
     "/digests/category/a/",
     "/digests/tags/",
     "/digests/tag/a/",
     "/digests/archive/",
     "/digests/archive/2026/",
     "/digests/archive/2026/01/",
     "/digests/best/",
     "/digests/best/2026/01/by-digests/",
     "/digests/trends/",
     "/digests/trends/2026/",
     "/digests/papers/math/0611800/",
     "/digests/subjects/",
     "/digests/authors/yi-tay/",
     "/digests/subjects/cs.LG/",
     "/digests/subjects/cs.LG/by-score/",
     "/digests/subjects/cs.LG/2026/",
     "/digests/subjects/cs.LG/2026/01/by-score/",
     "/digests/authors/",
     "/digests/authors/by-name/",
     "/digests/authors/yi-tay/by-score/",
     "/digests/papers/",
     "/digests/top/",
     "/digests/papers/2009.06732/",
   ]
  `);
});

test("a site without pages of papers has none of subjects and authors either, but the files of papers", () => {
  const paths = sitePaths({ basePath: "/", paperPages: false });
  const none = [paths.paper("1"), paths.subjects, paths.subject("cs.LG"), paths.author("a")];
  expect(none).toEqual([null, null, null, null]);
  expect(paths.paperFiles("1")).toBe("/papers/1/");
});

test("only a site whose home is the root has a 404 page", () => {
  expect(sitePaths({ basePath: "/", paperPages: true }).notFound).toBe("/404/");
});

test.each([
  ["cs.LG", "/subjects/cs.LG/"],
  ["not known", "/subjects/not~20~known/"],
  ["con", "/subjects/con-1/"],
  ["a".repeat(400), `/subjects/${"a".repeat(231)}-02fe3395/`],
  ["a/../b", "/subjects/a~2f~..~2f~b/"],
])("a subject's code %j stands at %s, whatever it holds", (code, path) => {
  expect(sitePaths({ basePath: "/", paperPages: true }).subject(code)).toBe(path);
});
