import { NO_PAGES, rememberPages, type PageMemory } from "../../../src/gatsby/overlay/page-memory";
import { pageReport } from "../../../src/gatsby/overlay/page-report";

interface Post {
  file: string;
  path: string;
  title?: string;
}

/** What is remembered after pages of these posts, one state after the other. */
const after = (...states: Post[][]): PageMemory =>
  states.reduce(
    (memory, posts) =>
      rememberPages(memory, {
        pages: new Map(posts.map(({ file, path }) => [path, [{ file, lines: null }]])),
        posts: new Map(
          posts.map(({ file, path, title = file }) => [file, { path, title, date: "2026-01-05" }]),
        ),
        paths: new Set(["/", ...posts.map(({ path }) => path)]),
      }),
    NO_PAGES,
  );

const lostAt = (path: string, memory: PageMemory) => pageReport(path, memory, [], () => "").lost;

test("a post with another address has moved, also under another name", () => {
  const a = { file: "a.md", path: "/posts/a/" };
  const memory = after([a], [{ file: "a.md", path: "/posts/new/" }]);
  expect(lostAt("/posts/a/", memory)).toEqual({ file: "a.md", movedTo: "/posts/new/" });
  expect(lostAt("/posts/a", memory)).toEqual({ file: "a.md", movedTo: "/posts/new/" });
  expect(lostAt("/posts/new/", memory)).toBeNull();
  const renamed = after([{ ...a, title: "A" }], [{ file: "b.md", path: "/posts/b/", title: "A" }]);
  expect(lostAt("/posts/a/", renamed)).toEqual({ file: "a.md", movedTo: "/posts/b/" });
});

test("a post that is deleted is gone, and forgotten once it is back", () => {
  const [a, b] = [
    { file: "a.md", path: "/posts/a/" },
    { file: "b.md", path: "/posts/b/" },
  ];
  expect(lostAt("/posts/a/", after([a, b], [b]))).toEqual({ file: "a.md", movedTo: null });
  expect(lostAt("/posts/a/", after([a, b], [b], [a, b]))).toBeNull();
});

test("a page that the theme never had is none of its business", () => {
  expect(lostAt("/contact/", after([{ file: "a.md", path: "/posts/a/" }]))).toBeNull();
});
