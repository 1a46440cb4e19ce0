import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildOnce } from "../support/build-once";
import { REPOSITORY } from "../support/build-site";
import { attribute, type BuiltPage, elements, readPages } from "../support/built-pages";
import { brokenLinks, requestsElsewhere } from "../support/check-links";

// Real digests, which stand beside the repository where its makers have them and are no part of it.
const CORPUS = join(REPOSITORY, "../shared/corpus");
const hasCorpus = existsSync(join(CORPUS, "posts"));
if (!hasCorpus) console.warn(`Skipped: the corpus of real digests is not at ${CORPUS}.`);

(hasCorpus ? describe : describe.skip)("the site of 59 real digests", () => {
  let publicDir: string;
  let pages: Map<string, BuiltPage>;
  let digests: BuiltPage[];

  beforeAll(async () => {
    const build = await buildOnce({ name: "corpus-site", content: CORPUS });
    publicDir = build.publicDir;
    pages = readPages(publicDir);
    digests = [...pages.values()].filter(({ path }) => path.startsWith("/posts/"));
  }, 600_000);

  const count = (found: (page: BuiltPage) => number) =>
    digests.reduce((sum, page) => sum + found(page), 0);

  it("has a page for each", () => {
    expect(digests).toHaveLength(59);
  });

  it("has each of their 707 papers", () => {
    const papers = count(
      ({ tree }) =>
        elements(tree, "article").filter((article) => attribute(article, "dataArxivId")).length,
    );
    expect(papers).toBe(707);
  });

  it("has each of their 789 posts", () => {
    const posts = count(
      ({ tree }) =>
        elements(tree, "figure").filter((figure) => attribute(figure, "dataNetwork") === "twitter")
          .length,
    );
    expect(posts).toBe(789);
  });

  it("leads nowhere that is not there, and asks nothing of another host", () => {
    expect(brokenLinks(pages, publicDir)).toEqual([]);
    expect([...pages.values()].flatMap(requestsElsewhere)).toEqual([]);
  });
});
