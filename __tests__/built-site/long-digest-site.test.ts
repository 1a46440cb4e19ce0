import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toString } from "hast-util-to-string";
import { buildOnce } from "../support/build-once";
import { BUILDS } from "../support/build-site";
import {
  attribute,
  type BuiltPage,
  elements,
  listFiles,
  metaContent,
  readPages,
} from "../support/built-pages";
import { brokenAddresses, brokenLinks } from "../support/check-links";
import { SITE_URL } from "../support/fixture-site";

const CONTENT = join(BUILDS, "long-digest-content");
const COUNT = 230;
const FIRST = "/posts/rooms/";
const id = (i: number) => `2603.${String(10_000 + i)}`;

let pages: Map<string, BuiltPage>;
let publicDir: string;

function paper(_: unknown, i: number): string {
  return `# ${i + 1}. Rooms of Kind ${i}\n\nAda Example, Ben Sample\n\n- retweets: 2, favorites: ${i}\n- links: [abs](https://arxiv.org/abs/${id(i)}) | [pdf](https://arxiv.org/pdf/${id(i)})\n- cs.LG\n\nSummary ${i}.\n`;
}

beforeAll(async () => {
  mkdirSync(join(CONTENT, "posts"), { recursive: true });
  const head = (slug: string) => `---\ntitle: On ${slug}\ndate: 2026-03-01\nslug: ${slug}\n---\n\n`;
  const papers = Array.from({ length: COUNT }, paper).join("\n");
  writeFileSync(
    join(CONTENT, "posts/rooms.md"),
    `${head("rooms")}The first words. See [it](#${id(229)}).\n\n${papers}`,
  );
  writeFileSync(
    join(CONTENT, "posts/halls.md"),
    `${head("halls")}[A room](rooms.md#${id(150)}), [the first](/posts/rooms/#${id(0)}).\n`,
  );
  const request = { name: "long-digest-site", content: CONTENT };
  const build = await buildOnce({ ...request, env: { HOT_PAPERS_SITE_URL: SITE_URL } });
  expect(build.log).not.toContain("link-broken");
  publicDir = build.publicDir;
  pages = readPages(publicDir);
}, 2_400_000);

function pageAt(path: string): BuiltPage {
  const page = pages.get(path);
  if (page === undefined) throw new Error(`There is no ${path}.`);
  return page;
}

const articles = (page: BuiltPage) =>
  elements(page.tree, "article").filter((element) => attribute(element, "dataRank") !== null);

test.each([
  [FIRST, "On rooms", 1, 100, [null, "/posts/rooms/page/2/"]],
  [`${FIRST}page/2/`, "On rooms, page 2", 101, 100, [FIRST, "/posts/rooms/page/3/"]],
  [`${FIRST}page/3/`, "On rooms, page 3", 201, 30, ["/posts/rooms/page/2/", null]],
])("%s has its papers, by their heads", (path, title, rank, count, [before, after]) => {
  const page = pageAt(path);
  const found = articles(page);
  expect(found).toHaveLength(count);
  const [first] = found;
  expect(first && attribute(first, "dataRank")).toBe(String(rank));
  expect(elements(page.tree, "h1").map(toString)).toEqual([title]);
  expect(metaContent(page, "og:title")).toBe(title);
  const [canonical] = elements(page.tree, "link").filter(
    (link) => attribute(link, "rel") === "canonical",
  );
  expect(canonical?.properties.href).toBe(SITE_URL + path);
  const [paging] = elements(page.tree, "nav").filter(
    (nav) => attribute(nav, "ariaLabel") === "Pages",
  );
  const hrefOf = (rel: string) => {
    const links = paging === undefined ? [] : elements(paging, "a");
    return links.find((link) => attribute(link, "rel") === rel)?.properties.href ?? null;
  };
  expect([hrefOf("prev"), hrefOf("next")]).toEqual([before, after]);
  const [main] = elements(page.tree, "main");
  const text = main === undefined ? "" : toString(main);
  expect(text).toContain("230 papers");
  expect(text).toContain("460 retweets");
  expect(text).not.toContain("Summary");
  expect(text.includes("The first words.")).toBe(rank === 1);
});

test("each paper's own page has its text, and leads to the page that shows it", () => {
  const page = pageAt(`/papers/${id(150)}/`);
  expect(page.html).toContain("Summary 150.");
  expect(page.html).toContain(`href="/posts/rooms/page/2/#${id(150)}"`);
});

test("every link leads somewhere, and the sitemap has every page", () => {
  expect(brokenLinks(pages, publicDir)).toEqual([]);
  expect(brokenAddresses(publicDir, SITE_URL, {})).toEqual([]);
  expect(pageAt("/posts/halls/").html).toContain(`href="/posts/rooms/page/2/#${id(150)}"`);
  expect(pageAt(FIRST).html).toContain(`href="/posts/rooms/page/3/#${id(229)}"`);
  const sitemaps = listFiles(publicDir).filter((file) => /sitemap-\d+\.xml$/.test(file));
  const xml = sitemaps.map((file) => readFileSync(join(publicDir, file), "utf8")).join("");
  expect(xml).toContain(`${SITE_URL}/posts/rooms/page/3/`);
});

test("no page is larger than that of one hundred papers", () => {
  const sizes = [...pages.values()].map(({ path, html }) => [html.length, path] as const);
  const [largest] = sizes.sort(([a], [b]) => b - a);
  expect(largest?.[1]).toMatch(/^\/posts\/rooms\//);
});
