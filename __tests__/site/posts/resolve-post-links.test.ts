import { parseDigest } from "../../../src/digest/parse-digest";
import { assignPaths } from "../../../src/site/posts/assign-paths";
import { resolvePostLinks } from "../../../src/site/posts/resolve-post-links";
import { withScores } from "../../../src/site/posts/scored-file";
import { postFile } from "../../support/digest-file";
import { pathsAt } from "../../support/paths-at";
import { treeToHtml } from "../../support/tree-to-html";

function linksOf(text: string, basePath = "/") {
  const source = `---\ntitle: A\ndate: 2026-01-01\nslug: a\n---\n\n${text}\n`;
  const parsed = parseDigest(source, { fileName: "posts/a.md" });
  const a = withScores({ ...postFile("a"), ...parsed }, "robust");
  const others = [
    { ...postFile("b c"), digest: { ...postFile("b c").digest, slug: "other" } },
    {
      ...postFile("about", { template: "page" }),
      absolutePath: "/site/content/pages/über.md",
    },
  ];
  const routed = assignPaths([a, ...others], pathsAt(basePath)).digests;
  const { digests, links } = resolvePostLinks(routed);
  const resolved = digests.find(({ slug }) => slug === "a")?.file.digest;
  const trees = resolved?.prose.map(({ tree }) => treeToHtml(tree)) ?? [];
  return {
    hrefs: [...trees.join("").matchAll(/href="([^"]*)"/g)].map(([, href]) => href),
    links: links.map(
      ({ file, range, target }) => `${file}:${range.start.line}:${range.start.column} ${target}`,
    ),
  };
}

test.each([
  ["[x](<b c.md>)", "/posts/other/", "/posts/other/"],
  ["[x](b%20c.md#2601.00001)", "/posts/other/#2601.00001", "/posts/other/#2601.00001"],
  ["[x](./b%20c.md?plain=1)", "/posts/other/", "/posts/other/"],
  ["[x](../pages/über.md)", "/pages/about/", "/pages/about/"],
  ["[x](a.md)", "/posts/a/", "/posts/a/"],
  ["[x](gone.md)", "gone.md", "/posts/a/gone.md"],
  ["[x](/b.md)", "/b.md", "/b.md"],
  ["[x](/nope/)", "/nope/", "/nope/"],
  ["[x](#nope)", "#nope", "/posts/a/#nope"],
  ["[x](../b/?c)", "../b/?c", "/posts/b/"],
])("%s leads to %s", (text, href, target) => {
  const { hrefs, links } = linksOf(`See ${text}.`);
  expect(hrefs).toEqual([href]);
  expect(links).toEqual([`content/posts/a.md:7:5 ${target}`]);
});

test("links to other sites are left out", () => {
  expect(
    linksOf("[x](https://b.example/c.md) [y](//b.example/c.md) <ada@b.example>").links,
  ).toEqual([]);
});

test("below a base path", () => {
  expect(linksOf("[x](<b c.md>)", "/digests/").hrefs).toEqual(["/digests/posts/other/"]);
});
