import { fromHtml } from "hast-util-from-html";
import { migrationFiles } from "../../../src/site/routes/migration-files";
import { assignPaths } from "../../../src/site/posts/assign-paths";
import { digestRoutes } from "../../../src/site/routes/digest-routes";
import { resolveOptions } from "../../../src/options/resolve-options";
import { attribute, elements } from "../../support/built-pages";
import { postFile } from "../../support/digest-file";
import { pathsAt } from "../../support/paths-at";

const address = {
  siteUrl: "https://p.example",
  pathPrefix: "/x",
  trailingSlash: "always" as const,
};

/** What the archive knows makes no address of old. */
const NOTHING = { topPathOf: () => null, recentTop: null };

/** Returns what the files of a site of `count` posts in one category lead to, by path. */
function redirectsOf(count: number, postsPerPage: number | null, perPage: number) {
  const options = resolveOptions({ lists: { perPage }, migration: { postsPerPage } });
  const posts = Array.from({ length: count }, (_, index) =>
    postFile(`p${index}`, { date: `2025-01-${index + 10}T00:00:00.000Z`, category: "arXiv" }),
  );
  const routes = digestRoutes(
    assignPaths(posts, pathsAt()).digests,
    options.lists,
    pathsAt(),
    NOTHING,
  );
  return Object.fromEntries(
    migrationFiles(routes, options, address).map(({ path, content }) => {
      const [link] = elements(fromHtml(content()), "a");
      return [path, link === undefined ? null : attribute(link, "href")];
    }),
  );
}

test("a site that replaces no other has no such files", () => {
  expect(redirectsOf(12, null, 2)).toEqual({});
});

test("with the same number of posts a page, the second page of the old site leads to the second page", () => {
  expect(redirectsOf(7, 3, 3)).toEqual({
    "/page/1/index.html": "/x/page/2/",
    "/category/ar-xiv/page/1/index.html": "/x/category/ar-xiv/page/2/",
  });
});

test("with more posts a page, the addresses of the last ones lead to where their first post is", () => {
  expect(redirectsOf(13, 3, 5)).toMatchObject({
    "/page/1/index.html": "/x/",
    "/page/4/index.html": "/x/page/3/",
  });
  expect(Object.keys(redirectsOf(13, 3, 5)).filter((path) => path.startsWith("/page/"))).toEqual([
    "/page/1/index.html",
    "/page/4/index.html",
  ]);
});

test("an old list of one page has no second page", () => {
  expect(redirectsOf(3, 3, 3)).toEqual({});
});

test("a redirect works without script, names its target, and is not indexed by search engines", () => {
  const options = resolveOptions({
    site: { title: 'Papers "&" <more>' },
    lists: { perPage: 1 },
    migration: { postsPerPage: 1 },
  });
  const { digests } = assignPaths([postFile("a"), postFile("b")], pathsAt());
  const routes = digestRoutes(digests, options.lists, pathsAt(), NOTHING);
  const [file] = migrationFiles(routes, options, address);
  expect(file?.content()).toMatchInlineSnapshot(`
   "<!DOCTYPE html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><meta charset="utf-8"><title>Papers "&#x26;" &#x3C;more></title><link rel="canonical" href="https://p.example/x/page/2/"><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=/x/page/2/"></head><body><a href="/x/page/2/">Papers "&#x26;" &#x3C;more></a></body></html>
   "
  `);
});
