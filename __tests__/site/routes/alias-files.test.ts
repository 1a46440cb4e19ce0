import { fromHtml } from "hast-util-from-html";
import { resolveOptions } from "../../../src/options/resolve-options";
import { assignPaths } from "../../../src/site/posts/assign-paths";
import { aliasFiles } from "../../../src/site/routes/alias-files";
import { attribute, elements } from "../../support/built-pages";
import { readPost } from "../../support/digest-file";
import { pathsAt } from "../../support/paths-at";

const address = {
  siteUrl: "https://p.example",
  pathPrefix: "/x",
  trailingSlash: "always" as const,
};

/** Returns where the old addresses of posts lead, by file, and what is wrong with them; posts are front matter by file name. */
function aliasesOf(posts: Record<string, string>, taken: string[] = []) {
  const files = Object.entries(posts).map(([name, lines]) =>
    readPost(name, `---\ntitle: ${name}\n${lines}\n---\n\nText.\n`),
  );
  const { digests } = assignPaths(files, pathsAt());
  const { files: pages, problems } = aliasFiles(digests, taken, resolveOptions({}), address);
  return {
    leads: Object.fromEntries(
      pages.map(({ path, content }) => {
        const [link] = elements(fromHtml(content()), "a");
        return [path, link === undefined ? null : attribute(link, "href")];
      }),
    ),
    problems: problems.map(
      ({ file, problem: { start, message } }) => `${file}:${start.line}:${start.column} ${message}`,
    ),
  };
}

test("old addresses of Hugo and of Jekyll's plugin lead to the post", () => {
  expect(
    aliasesOf({
      "2026-01-05-a.md": "aliases:\n  - /2026/01/a/\n  - old-a\n  - /caf%C3%A9/a.html",
      "b.md": "redirect_from: /2026/b",
    }),
  ).toEqual({
    leads: {
      "/2026/01/a/index.html": "/x/posts/2026-01-05-a/",
      "/old-a/index.html": "/x/posts/2026-01-05-a/",
      "/café/a.html": "/x/posts/2026-01-05-a/",
      "/2026/b/index.html": "/x/posts/b/",
    },
    problems: [],
  });
});

test("a slug that is a whole path below posts or pages keeps its end, and its path if that is another", () => {
  expect(
    aliasesOf({
      "a.md": "slug: /posts/one",
      "b.md": "slug: posts/2020/two/",
      "c.md": "slug: three",
    }),
  ).toEqual({ leads: { "/posts/2020/two/index.html": "/x/posts/two/" }, problems: [] });
});

test.each([
  "https://other.example/a",
  "//other.example/a",
  "/../a",
  "/a//b",
  "/a%2F..%2Fb",
  "/a?b",
  "/%",
  "/",
  "/a\\\\b",
])("%s is no path of the site", (alias) => {
  const { leads, problems } = aliasesOf({ "a.md": `aliases: ["${alias}"]` });
  expect(leads).toEqual({});
  expect(problems).toEqual([
    expect.stringMatching(/^content\/posts\/a\.md:3:11 “.+” is no path of this site/),
  ]);
});

test("an address is the first one's, and never that of a page or a file", () => {
  expect(
    aliasesOf(
      {
        "a.md": "date: 2020-01-01\naliases: [/old/, /best/, /RSS.xml/index.html]",
        "b.md": "date: 2020-01-02\naliases: [/OLD, /posts/b/]",
      },
      ["/best/", "/rss.xml/"],
    ),
  ).toEqual({
    leads: { "/old/index.html": "/x/posts/a/" },
    problems: [
      "content/posts/a.md:4:18 “/best/” is a page or a file of this site, so it does not lead to this post.",
      "content/posts/a.md:4:26 “/RSS.xml/index.html” is a page or a file of this site, so it does not lead to this post.",
      "content/posts/b.md:4:11 “/OLD” is already an old address of content/posts/a.md, so it does not lead to this post.",
    ],
  });
});

test("a post that waits for its day leads nowhere", () => {
  const [file] = [readPost("a.md", "---\ntitle: A\naliases: /old/\n---\n\nText.\n")];
  const { digests } = assignPaths([{ ...file, isHeld: true }], pathsAt());
  expect(aliasFiles(digests, [], resolveOptions({}), address)).toEqual({ files: [], problems: [] });
});
