import { parseDigest } from "../../src/digest/parse-digest";
import { resolveOptions } from "../../src/options/resolve-options";
import type { ThemeOptionsInput } from "../../src/options/theme-options-input";
import { siteModel } from "../../src/site/site-model";
import { postFile } from "../support/digest-file";

const id = (i: number) => `2603.${String(10_000 + i)}`;

/** A table of so many papers, each with the columns that bots write. */
function table(rows: number): string {
  const row = (_: unknown, i: number) =>
    `|**2026-03-03**|**Rooms of Kind ${i}**|Ada Example, Ben Sample|[${id(i)}](http://arxiv.org/abs/${id(i)})|${i} words of a summary.|`;
  const rowsText = Array.from({ length: rows }, row).join("\n");
  return `Of rooms.\n\n|Date|Title|Authors|PDF|Summary|\n|---|---|---|---|---|\n${rowsText}\n\nThe end.\n`;
}

function postOf(slug: string, body: string) {
  const source = `---\ntitle: ${slug}\ndate: 2026-03-0${slug.length}\nslug: ${slug}\n---\n\n${body}`;
  return { ...postFile(slug), ...parseDigest(source, { fileName: `posts/${slug}.md` }) };
}

function modelOf(files: ReturnType<typeof postOf>[], options: ThemeOptionsInput = {}) {
  const address = {
    siteUrl: "https://p.example",
    pathPrefix: "",
    trailingSlash: "always" as const,
  };
  const nodeId = (type: string, key: string) => `${type} ${key}`;
  return siteModel(files, resolveOptions(options), address, nodeId);
}

const longPages = (model: ReturnType<typeof modelOf>) =>
  model.pages.flatMap((page) => (page.template === "long-digest" ? [page] : []));

const contentOf = (model: ReturnType<typeof modelOf>, path: string) =>
  String(model.files.find((file) => file.path === path)?.content() ?? "");

test("a digest of 100 papers has one page, of 101 two", () => {
  const short = modelOf([postOf("a", table(100))]);
  expect(longPages(short)).toEqual([]);
  expect(short.pages.filter(({ template }) => template === "digest")).toHaveLength(1);
  const long = longPages(modelOf([postOf("a", table(101))]));
  expect(long.map(({ path, context }) => [path, context.entryIds.length])).toEqual([
    ["/posts/a/", 100],
    ["/posts/a/page/2/", 1],
  ]);
});

test("each page has its papers, its prose, its files and its structured data", () => {
  const model = modelOf([postOf("a", table(250))]);
  const [first, second, third] = longPages(model);
  expect(second?.context).toMatchObject({
    digestId: "digest-a",
    paperCount: 250,
    prose: [],
    paging: {
      page: 2,
      pages: 3,
      newerPath: "/posts/a/",
      olderPath: "/posts/a/page/3/",
    },
  });
  expect(second?.context.entryIds.at(0)).toBe(`HotPapersEntry digest-a ${id(100)}`);
  expect(first?.context.prose).toMatchObject([{ after: 0, text: "Of rooms." }]);
  expect(third?.context.prose).toMatchObject([{ after: 50, text: "The end." }]);
  expect(second?.context.files).toEqual(first?.context.files);
  expect(JSON.parse(second?.context.jsonLd ?? "")).toMatchObject({
    url: "https://p.example/posts/a/page/2/",
    mainEntity: {
      numberOfItems: 250,
      itemListElement: expect.arrayContaining([
        { "@type": "ListItem", position: 101, url: `https://p.example/papers/${id(100)}/` },
      ]),
    },
  });
});

test("an entry knows its page, and links to it lead there", () => {
  const other = postOf("bb", `[x](a.md#${id(120)}), [y](/posts/a#${id(3)})\n`);
  const own = postOf("a", `See [z](#${id(249)}).\n\n${table(250)}`);
  const model = modelOf([own, other]);
  expect(model.links.map(({ target }) => target)).toEqual([
    `/posts/a/page/3/#${id(249)}`,
    `/posts/a/page/2/#${id(120)}`,
    `/posts/a/#${id(3)}`,
  ]);
  const paths = model.records.flatMap(({ type, data }) =>
    type === "HotPapersEntry" ? [data.path] : [],
  );
  expect(new Set(paths)).toEqual(new Set(longPages(model).map(({ path }) => path)));
  const [first] = longPages(model);
  expect(JSON.stringify(first?.context.prose)).toContain(`/posts/a/page/3/#${id(249)}`);
});

test("on a site without pages of papers, a paper is at its entry", () => {
  const model = modelOf([postOf("a", table(101))], { papers: { pages: false } });
  const hrefs = model.records.flatMap(({ type, data }) =>
    type === "HotPapersPaper" ? [data.href] : [],
  );
  expect(hrefs.at(-1)).toBe(`/posts/a/page/2/#${id(100)}`);
});

test("data and citations keep all papers; the feed has the heads of the first page", () => {
  const model = modelOf([postOf("a", table(250))]);
  const data = JSON.parse(contentOf(model, "/data/digests/a.json"));
  expect(data.papers).toHaveLength(250);
  expect(data.papers[249]).toMatchObject({
    anchor: id(249),
    page: "https://p.example/posts/a/page/3/",
  });
  expect(contentOf(model, "/posts/a.bib").match(/^@/gm)).toHaveLength(250);
  const [item] = JSON.parse(contentOf(model, "/feed.json")).items;
  expect(item.content_html.match(/<h2>/g)).toHaveLength(100);
  expect(item.content_html).toContain(
    '<p><a href="https://p.example/posts/a/page/2/">150 more papers</a></p>',
  );
  expect(item.content_html).not.toContain("words of a summary");
  expect(item._hot_papers.papers).toHaveLength(100);
});

test("a table of thousands of rows is read, and its site made, in linear time", () => {
  const spent = (rows: number) => {
    const start = process.cpuUsage();
    const post = postOf("a", table(rows));
    expect(post.digest.entries).toHaveLength(rows);
    modelOf([post]);
    return process.cpuUsage(start).user;
  };
  // Other work stretches single times, so the least of some counts.
  const least = (rows: number) => Math.min(...[1, 2, 3].map(() => spent(rows)));
  const some = least(400);
  expect(least(1600)).toBeLessThan(some * 8);
});
