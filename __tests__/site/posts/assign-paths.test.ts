import { assignPaths } from "../../../src/site/posts/assign-paths";
import { postFile, readPost } from "../../support/digest-file";
import { pathsAt } from "../../support/paths-at";

const paths = (files: ReturnType<typeof postFile>[], basePath = "/") =>
  assignPaths(files, pathsAt(basePath)).digests.map(({ path }) => path);

test("posts come oldest first, those without a date before all others", () => {
  const files = [
    postFile("new", { date: "2026-02-01T00:00:00.000Z" }),
    postFile("undated", { date: null }),
    postFile("old", { date: "2025-02-01T00:00:00.000Z" }),
  ];
  expect(paths(files)).toEqual(["/posts/undated/", "/posts/old/", "/posts/new/"]);
});

test("pages have a folder of their own, and all stand under the base path", () => {
  const files = [postFile("about", { template: "page" }), postFile("about")];
  expect(paths(files, "/digests/")).toEqual(["/digests/pages/about/", "/digests/posts/about/"]);
});

test("two posts with one slug both get a page, and the newer one is reported", () => {
  const older = { ...postFile("same", { date: "2025-01-01T00:00:00.000Z" }), displayPath: "a.md" };
  const newer = { ...postFile("same"), displayPath: "b.md" };
  const { digests, problems } = assignPaths([newer, older], pathsAt());
  expect(digests.map(({ path }) => path)).toEqual(["/posts/same/", "/posts/same-2/"]);
  expect(problems).toMatchObject([{ file: "b.md", problem: { rule: "path-collision" } }]);
  expect(problems[0]?.problem.message).toMatchInlineSnapshot(
    `"The slug is already that of a.md, so this post is at “same-2”."`,
  );
});

test("tags that would share a page each keep one of their own", () => {
  const { digests, problems } = assignPaths(
    [postFile("one", { tags: ["C", "C++", "C#"] })],
    pathsAt(),
  );
  expect(digests[0]?.tags).toEqual([
    { name: "C", path: "/tag/c/" },
    { name: "C++", path: "/tag/c-2/" },
    { name: "C#", path: "/tag/c-3/" },
  ]);
  expect(problems.map(({ problem }) => problem.message)).toMatchInlineSnapshot(`
   [
     "“C++” and “C” would have the same page, so “C++” is at “c-2”.",
     "“C#” and “C” would have the same page, so “C#” is at “c-3”.",
   ]
  `);
});

const tagged = (slug: string, ...tags: string[]) =>
  readPost(
    `2026-01-${slug}.md`,
    `---\ntitle: A\nslug: p${slug}\ntags: [${tags.join(", ")}]\n---\n`,
  );

test("tags that differ only in case have one page, under the more frequent spelling", () => {
  const { digests, problems } = assignPaths(
    [
      tagged("01", "deep learning", "arXiv"),
      tagged("02", "Deep Learning", "ARXIV", "'Arxiv'"),
      tagged("03", "Deep Learning", "Deep-Learning"),
    ],
    pathsAt(),
  );
  const deep = { name: "Deep Learning", path: "/tag/deep-learning/" };
  const arxiv = { name: "arXiv", path: "/tag/ar-xiv/" };
  const hyphen = { name: "Deep-Learning", path: "/tag/deep-learning-2/" };
  expect(digests.map(({ tags }) => tags)).toEqual([
    [deep, arxiv],
    [deep, arxiv],
    [deep, hyphen],
  ]);
  const told = problems.filter(({ problem }) => problem.rule === "term-case");
  expect(
    told.map(({ file, problem: { start, message, fix, edits } }) => [
      `${file}:${start.line}:${start.column} ${message} ${fix}`,
      ...edits.map((edit) => `${edit.start.column}-${edit.end.column} ${edit.text}`),
    ]),
  ).toMatchInlineSnapshot(`
   [
     [
       "content/posts/2026-01-01.md:4:8 The tag “deep learning” is written “Deep Learning” in other places; both have one page. Write “Deep Learning”.",
       "8-21 Deep Learning",
     ],
     [
       "content/posts/2026-01-02.md:4:23 The tag “ARXIV” is written “arXiv” in other places; both have one page. Write “arXiv”.",
       "23-28 arXiv",
     ],
     [
       "content/posts/2026-01-02.md:4:30 The tag “Arxiv” is written “arXiv” in other places; both have one page. Write “arXiv”.",
       "31-36 arXiv",
     ],
   ]
  `);
});

test("categories that differ only in case have one page, of equally frequent ones the older", () => {
  const files = ["PAPERS", "Papers"].map((category, i) =>
    readPost(`2026-01-0${i + 1}.md`, `---\ntitle: A\ncategory: ${category}\n---\n`),
  );
  const { digests, problems } = assignPaths(files, pathsAt());
  const papers = { name: "PAPERS", path: "/category/papers/" };
  expect(digests.map(({ category }) => category)).toEqual([papers, papers]);
  expect(problems.map(({ file, problem }) => `${file} ${problem.rule}`)).toEqual([
    "content/posts/2026-01-02.md term-case",
  ]);
});

test("long tags that begin alike each have a page, and each is reported", () => {
  const long = "word ".repeat(60);
  const { digests, problems } = assignPaths(
    [postFile("one", { tags: [`${long}a`, `${long}b`, "con"] })],
    pathsAt(),
  );
  const addresses = digests[0]?.tags.map(({ path }) => path) ?? [];
  expect(new Set(addresses).size).toBe(3);
  expect(addresses[0]).toMatch(/^\/tag\/(?:word-){46}w-[0-9a-f]{8}\/$/);
  expect(addresses[2]).toBe("/tag/con-1/");
  expect(problems.map(({ problem: { rule, message } }) => `${rule}: ${message}`)).toEqual([
    expect.stringMatching(/^address-changed: The tag “word .*…” is too long/),
    expect.stringMatching(/^address-changed: The tag “word .*…” is too long/),
    "address-changed: The tag “con” is a name that systems or the site keep for other things, so its page is at “con-1”.",
  ]);
});

test("a category has a page", () => {
  const { digests } = assignPaths([postFile("one", { category: "arXiv" })], pathsAt());
  expect(digests[0]?.category).toEqual({ name: "arXiv", path: "/category/ar-xiv/" });
});
