import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brokenLinks } from "../../../src/gatsby/pages/broken-links";
import { FILE_START } from "../../../src/problems/range";

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "hot-papers-links-"));
  const files = {
    "public/posts/a/index.html": '<h2 id="2601.00001">One</h2><p id="a&amp;b">',
    "public/posts/長い/index.html": "",
    "public/talk.pdf": "",
    "secret.html": "",
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
});
afterAll(() => rmSync(directory, { recursive: true }));

const messages = (target: string) =>
  brokenLinks([{ file: "a.md", range: FILE_START, address: target, target }], {
    program: { directory },
    pages: new Map([
      ["/later/", { matchPath: null }],
      ["/app/", { matchPath: "/app/*" }],
    ]),
    redirects: [{ fromPath: "/old" }],
  }).map(({ problem }) => problem.message);

test.each([
  "/posts/a/",
  "/posts/a",
  "/posts/a/index.html",
  "/posts/a/#2601.00001",
  "/posts/a/#a%26b",
  "/posts/a/#top",
  "/posts/a/#:~:text=One",
  "/posts/%E9%95%B7%E3%81%84/",
  "/talk.pdf",
  "/later",
  "/app/any/where",
  "/old/",
  "/rss.xml",
  "/api/count",
])("%s leads somewhere", (target) => {
  expect(messages(target)).toEqual([]);
});

test.each([
  ["/nope/", "leads to nothing on the site"],
  ["/posts/", "leads to nothing on the site"],
  ["/nope.pdf", "leads to nothing on the site"],
  ["/posts/a/gone.md", "leads to nothing on the site"],
  ["/..%2fsecret.html", "leads to nothing on the site"],
  ["/%E9", "leads to nothing on the site"],
  ["/posts/a/#nope", "leads to a page that has no such place"],
])("%s is broken", (target, why) => {
  expect(messages(target)).toEqual([`The link “${target}” ${why}.`]);
});
