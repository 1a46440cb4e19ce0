/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import React from "react";
import { PaperEntry } from "../../src/components/paper-entry";
import type { EntryView } from "../../src/components/types";
import { renderInSite } from "./render-in-site";
import { entry, post, richText } from "./sample-views";

const show = (own: Parameters<typeof entry>[0] = {}, topScore = 2000) => {
  renderInSite(<PaperEntry entry={entry(own)} topScore={topScore} />);
  return screen.getByRole("article");
};

test("carries what scripts rely on", () => {
  const article = show({ rank: 3 });
  expect(article).toMatchObject({ id: "2009.06732" });
  expect(article.dataset).toMatchObject({ arxivId: "2009.06732", rank: "3" });
  expect(
    [...article.querySelectorAll("data")].map(({ dataset, value }) => [dataset.metric, value]),
  ).toEqual([
    [undefined, "1658"],
    ["retweets", "1"],
    ["favorites", "1657"],
  ]);
});

test("has no arXiv id where the paper has none", () => {
  expect(show({ domId: "a-paper", arxivId: null })).not.toHaveProperty("dataset.arxivId");
});

test("has its title, and nothing else, in a heading that links to the paper", () => {
  const heading = within(show()).getByRole("heading", { level: 2, name: "A Survey of Samples" });
  expect(within(heading).getByRole("link")).toHaveProperty(
    "href",
    "https://arxiv.org/abs/2009.06732",
  );
});

test("keeps links inside a title out of the title's own link", () => {
  const title = richText('<p>About <a href="https://other.example/">that</a></p>');
  const heading = within(show({ title })).getByRole("heading", { name: "About that" });
  expect(within(heading).getAllByRole("link")).toHaveLength(1);
  expect(heading.querySelector("p")).toBeNull();
});

test("says numbers in words, and no time of its own, which the digest says once", () => {
  const article = show();
  expect(article.textContent).toContain("1 retweet1,657 favorites");
  expect(article.textContent).not.toContain("counted");
});

test.each([
  ["the best of its digest", 1658, "4"],
  ["a third of the best", 4974, "4"],
  ["a little less than a third", 5300, "3"],
  ["a twentieth", 33_160, "2"],
  ["a thousandth", 1_658_000, "1"],
])("marks the heat of %s", (_, topScore, heat) => {
  expect(show({}, topScore).querySelector("[data-heat]")?.getAttribute("data-heat")).toBe(heat);
});

test.each([
  ["no numbers", { metrics: [], score: 0 }],
  ["numbers that are no score", { score: 0 }],
])("has no score and no heat with %s", (_, own) => {
  expect(show(own, 10).querySelector("[data-heat], header > p data")).toBeNull();
});

const subject = (code: string, name: string | null) => ({
  ...{ code, name },
  path: `/subjects/${code}/`,
});

test("has the primary subject with its name, two others, and how many more there are", () => {
  const codes = ["cs.LG", "cs.AI", "cs.CL", "cs.CV", "zz.QQ"];
  const article = show({ subjects: codes.map((code) => subject(code, `About ${code}`)) });
  const link = within(article).getByRole("link", { name: "cs.LG" });
  expect(link).toMatchObject({ pathname: "/subjects/cs.LG/", title: "About cs.LG" });
  expect(link.parentElement?.textContent).toBe("cs.LG cs.AI cs.CL +2");
});

test("leaves a subject without a page or a name as it is", () => {
  const article = show({ subjects: [{ code: "zz.QQ", name: null, path: null }] });
  expect(within(article).getByText("zz.QQ")).toBeTruthy();
});

test("links to its own place on the page", () => {
  const link = within(show({ rank: 3 })).getByRole("link", { name: "link to 3" });
  expect(link.getAttribute("href")).toBe("#2009.06732");
  expect(link.parentElement?.localName).toBe("hot-papers-copy-link");
});

const names = (count: number) =>
  Array.from({ length: count }, (_, index) => `Author ${index + 1}.`);

const named = (count: number) => names(count).map((name) => ({ name, path: null }));

test.each([12, 13, 400])("names each of %i authors once", (count) => {
  const { textContent } = show({ authors: named(count) });
  for (const name of names(count)) expect(textContent?.split(name)).toHaveLength(2);
});

test("leads to the authors who have a page", () => {
  const authors = [
    { name: "Ada Sample", path: "/authors/ada-sample/" },
    { name: "Ben Example", path: null },
  ];
  const { textContent } = show({ authors, moreAuthors: true });
  expect(textContent).toContain("Ada Sample, Ben Example and others");
  const link = screen.getByRole("link", { name: "Ada Sample" });
  expect(link.getAttribute("href")).toBe("/authors/ada-sample/");
  expect(screen.queryByRole("link", { name: "Ben Example" })).toBeNull();
});

test("folds no lone author away", () => {
  expect(show({ authors: named(4) }).querySelector("details")).toBeNull();
});

test("shows three authors and says how many it folds", () => {
  const article = show({ authors: named(9) });
  expect(article.querySelector("summary")?.textContent).toBe("and 6 others");
  expect(article.textContent).toContain("Author 1., Author 2., Author 3. and 6 others");
});

test("says that a list of authors goes on", () => {
  expect(show({ moreAuthors: true }).textContent).toContain("Ada Sample, Ben Example and others");
});

test("puts notes where they stand among the posts", () => {
  const posts = [post(richText("<p>First.</p>")), post(richText("<p>Second.</p>"))];
  const { textContent } = show({ posts, notes: [{ after: 1, ...richText("<p>A note.</p>") }] });
  expect(textContent).toMatch(/First\..*A note\..*Second\./);
});

test("stands with a title alone", () => {
  const bare = { authors: [], metrics: [], links: [], subjects: [], abstract: null, posts: [] };
  const article = show({ ...bare, href: null, arxivId: null });
  expect(article.textContent).toBe("1A Survey of Samplesshare");
});

const linksOf = (own: Partial<EntryView>) =>
  within(show({ href: "/papers/2009.06732/", posts: [], subjects: [], ...own }))
    .getAllByRole("link")
    .map((link) => [link.textContent, link.getAttribute("href")]);
const OWN = ["1", "#2009.06732"];
const TITLE = ["A Survey of Samples", "/papers/2009.06732/"];

test("leads to arXiv by its links where its title leads to the paper's page", () => {
  expect(linksOf({})).toEqual([
    OWN,
    TITLE,
    ["abs", "https://arxiv.org/abs/2009.06732"],
    ["pdf", "https://arxiv.org/pdf/2009.06732"],
  ]);
});

test("leads to arXiv even where the post has no link of its own that does", () => {
  const links = [{ label: "code", url: "https://code.example/" }];
  expect(linksOf({ links })).toEqual([
    OWN,
    TITLE,
    ["abs", "https://arxiv.org/abs/2009.06732"],
    ["code", "https://code.example/"],
  ]);
});

test("leads to code that the post does not link, and to the citation", () => {
  const codeLinks = ["https://code.example/ada/samples"];
  expect(
    linksOf({ links: [], arxivId: null, codeLinks, bibtexPath: "/papers/2009.06732.bib" }),
  ).toEqual([
    OWN,
    TITLE,
    ["code", "https://code.example/ada/samples"],
    ["cite", "/papers/2009.06732.bib"],
  ]);
});

test("invents no link of a paper that is not on arXiv", () => {
  expect(linksOf({ arxivId: null, links: [] })).toEqual([OWN, TITLE]);
});

test("keeps the whole abstract and the whole posts, folded", () => {
  const article = show();
  const folds = [...article.querySelectorAll("[data-fold]")].map(({ textContent }) => textContent);
  expect(folds).toEqual(["What the paper is about.", "The ablations are the part to read."]);
});

const sharers = (...names: string[]) =>
  names.map((author) =>
    post({
      ...{ author, repeatsTitle: true },
      ...richText("<p>A Survey of Samples https://t.co/x</p>"),
    }),
  );

test("names those who post no more than the title in a line", () => {
  const article = show({ posts: [post(), ...sharers("Ada", "Ben")] });
  expect(within(article).getAllByRole("figure")).toHaveLength(1);
  const line = within(article).getByText(/^Also posted by/);
  expect(line.textContent).toBe("Also posted by Ada, Ben");
  expect(within(line).getAllByRole("link")).toHaveLength(2);
});

test("names all of many, and says so where no post says more", () => {
  const article = show({ posts: sharers("Ada", "Ben", "Cem", "Dee", "Eve") });
  expect(within(article).queryByRole("figure")).toBeNull();
  const line = within(article).getByText(/^Posted by/);
  expect(line.textContent).toBe("Posted by Ada, Ben, Cem and 2 othersDee, Eve");
  expect(line.querySelectorAll("a")).toHaveLength(5);
});

test("carries what reference managers look for", () => {
  const coins = "ctx_ver=Z39.88-2004&rft.title=A%20%22Survey%22";
  const span = show({ coins }).querySelector("span.Z3988");
  expect(span).toMatchObject({ title: coins, textContent: "" });
});

test.each([undefined, null, ""])("has nothing for them where there is nothing: %j", (coins) => {
  expect(show({ coins }).querySelector(".Z3988")).toBeNull();
});
