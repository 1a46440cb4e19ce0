import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import kebabCase from "lodash.kebabcase";
import { buildOnce } from "../support/build-once";
import { REPOSITORY } from "../support/build-site";
import { KNOWN_QUERIES } from "../search/known-queries";
import { launchBrowser } from "../support/browser";
import { attribute, type BuiltPage, elements, listFiles, readPages } from "../support/built-pages";
import { brokenAddresses, brokenLinks, requestsElsewhere } from "../support/check-links";
import { sourcePosts } from "../support/fixture-site";
import { serve } from "../support/serve";

/** Ten of the queries whose answers are known; an identifier or an address leads to its paper without a list. */
const HUNT = KNOWN_QUERIES.filter(([query]) => !/^(?:https?:|arxiv:|\d{4}\.)/i.test(query))
  .filter((_, index) => index % 3 === 1)
  .slice(0, 10);

// Real digests, which stand beside the repository where its makers have them and are no part of it.
const CORPUS = join(REPOSITORY, "../shared/corpus");
const hasCorpus = existsSync(join(CORPUS, "posts"));
const OLD_POSTS_PER_PAGE = 4;

/** Every address that the Lumen starter makes of these posts, where `/page/1/` is the second page of a list. */
function oldAddresses(): string[] {
  const posts = sourcePosts(CORPUS).filter(({ draft, template }) => !draft && template === "post");
  const lists = new Map<string, number>();
  for (const { tags, category } of posts) {
    const paths = [
      "/",
      ...tags.map((tag) => `/tag/${kebabCase(tag)}/`),
      ...(category === null ? [] : [`/category/${kebabCase(category)}/`]),
    ];
    for (const path of new Set(paths)) lists.set(path, (lists.get(path) ?? 0) + 1);
  }
  const pagesOfLists = [...lists].flatMap(([path, count]) =>
    Array.from({ length: Math.ceil(count / OLD_POSTS_PER_PAGE) }, (_, page) =>
      page === 0 ? path : `${path}page/${page}/`,
    ),
  );
  return [
    ...posts.map(({ slug }) => `/posts/${slug}/`),
    ...pagesOfLists,
    ...["/tags/", "/categories/", "/404.html", "/rss.xml", "/sitemap.xml", "/sw.js"],
  ];
}

if (!hasCorpus) console.warn(`Skipped: the corpus of real digests is not at ${CORPUS}.`);

(hasCorpus ? describe : describe.skip)("the site of 59 real digests", () => {
  let publicDir: string;
  let pages: Map<string, BuiltPage>;
  let digests: BuiltPage[];

  beforeAll(async () => {
    const build = await buildOnce({
      name: "corpus-site",
      content: CORPUS,
      env: { HOT_PAPERS_MIGRATED_FROM: String(OLD_POSTS_PER_PAGE) },
    });
    publicDir = build.publicDir;
    pages = readPages(publicDir);
    digests = [...pages.values()].filter(({ path }) => path.startsWith("/posts/"));
  }, 2_400_000);

  const count = (found: (page: BuiltPage) => number) =>
    digests.reduce((sum, page) => sum + found(page), 0);

  it("has a page for each", () => {
    expect(digests).toHaveLength(59);
  });

  it("is as large as the guide on deploying says, to a tenth", () => {
    const guide = readFileSync(join(REPOSITORY, "docs/guides/deploy.md"), "utf8");
    const [, files = "", megabytes = ""] =
      /^59 real digests .* are ([\d,]+) files and (\d+) MB/m.exec(guide) ?? [];
    const found = listFiles(publicDir);
    const bytes = found.reduce((sum, file) => sum + statSync(join(publicDir, file)).size, 0);
    const said = { files: Number(files.replace(",", "")), megabytes: Number(megabytes) };
    const size = { files: found.length, megabytes: Math.round(bytes / 1e6) };
    expect({ size, off: Math.abs(size.files / said.files - 1) > 0.1 }).toEqual({
      size,
      off: false,
    });
    expect({ size, off: Math.abs(size.megabytes / said.megabytes - 1) > 0.1 }).toEqual({
      size,
      off: false,
    });
  });

  it("has each of their 707 papers", () => {
    const papers = count(
      ({ tree }) =>
        elements(tree, "article").filter((article) => attribute(article, "dataArxivId")).length,
    );
    expect(papers).toBe(707);
  });

  it("has each of their 789 posts", () => {
    const whole = count(
      ({ tree }) =>
        elements(tree, "figure").filter((figure) => attribute(figure, "dataNetwork") === "twitter")
          .length,
    );
    // Of posts that only repeat a title, a page has links alone.
    const linked = count(({ tree }) => {
      const parts = elements(tree, "figure", "div").filter(
        (part) => part.tagName === "figure" || attribute(part, "dataFold") !== null,
      );
      const within = new Set(parts.flatMap((part) => elements(part, "a")));
      const links = elements(tree, "article").flatMap((article) => elements(article, "a"));
      return links.filter(
        (link) => !within.has(link) && /\/status\/\d+/.test(attribute(link, "href") ?? ""),
      ).length;
    });
    expect([whole > 500, whole + linked]).toEqual([true, 789]);
  });

  it("has no broken link, and requests nothing from another host", () => {
    expect(brokenLinks(pages, publicDir)).toEqual([]);
    expect([...pages.values()].flatMap(requestsElsewhere)).toEqual([]);
    expect(brokenAddresses(publicDir, "https://hot-papers.example", {})).toEqual([]);
  });

  it("finds ten papers that a reader half remembers, from the keyboard, among the first three", async () => {
    const server = await serve(publicDir);
    const browser = await launchBrowser();
    try {
      const page = await (await browser.newContext()).newPage();
      await page.goto(`${server.url}/`);
      const options = page.locator("hot-papers-search").getByRole("option");
      const missed: string[] = [];
      for (const [query, key] of HUNT) {
        await page.keyboard.press("/");
        await page.locator("hot-papers-search").getByRole("combobox").fill(query);
        const wanted = options.locator(
          `:scope[href*="/papers/${key}/"], a[href*="/papers/${key}/"]`,
        );
        await wanted
          .first()
          .waitFor({ timeout: 20_000 })
          .catch(() => missed.push(`${query}: not found`));
        const place = await options.evaluateAll(
          (all, path) => all.findIndex((option) => option.outerHTML.includes(path)),
          `/papers/${key}/`,
        );
        if (place > 2) missed.push(`${query}: ${place + 1}.`);
        await page.keyboard.press("Escape");
        // A browser takes the focus from what is hidden with the next frame.
        await page.waitForFunction(() => document.activeElement === document.body);
      }
      expect(missed).toEqual([]);
    } finally {
      await browser.close();
      await server.close();
    }
  });

  it("has a page or file at every address of the site that it replaces", () => {
    const addresses = oldAddresses();
    expect(addresses.length).toBeGreaterThan(100);
    const gone = addresses.filter((path) => {
      return !pages.has(path) && !existsSync(join(publicDir, path));
    });
    expect(gone).toEqual([]);
  });
});
