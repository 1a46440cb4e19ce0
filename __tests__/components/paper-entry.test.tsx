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

test("says numbers in words, with their time and a bar against the best paper", () => {
  const article = show();
  expect(article.textContent).toContain("1 retweet1,657 favorites");
  expect(article.textContent).toMatch(/counted 17 Sept? 2020, 09:55/);
  const bar = within(article).getByTitle("Score beside the top paper’s");
  expect(bar).toMatchObject({ tagName: "METER", max: 2000, value: 1658 });
});

test.each([
  ["no numbers", { metrics: [], score: 0 }, 10],
  ["a digest without scores", { score: 0 }, 0],
])("shows no bar with %s", (_, own, top) => {
  expect(show(own, top).querySelector("meter")).toBeNull();
});

test("names subjects, and leaves a code that arXiv does not know as it is", () => {
  const subjects = [
    { code: "cs.LG", name: "Machine Learning", path: "/subjects/cs.LG/" },
    { code: "zz.QQ", name: null, path: null },
  ];
  const article = show({ subjects });
  expect(within(article).getByRole("link", { name: "cs.LG Machine Learning" })).toHaveProperty(
    "pathname",
    "/subjects/cs.LG/",
  );
  expect(within(article).getByText("zz.QQ")).toBeTruthy();
});

test("links to its own place on the page", () => {
  const link = within(show()).getByRole("link", { name: "link to A Survey of Samples" });
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

test("folds the authors of a list of more than twelve", () => {
  expect(show({ authors: named(12) }).querySelector("details")).toBeNull();
});

test("says how many authors it folds", () => {
  expect(show({ authors: named(13) }).querySelector("summary")?.textContent).toBe("and 3 others");
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
  expect(article.textContent).toBe("A Survey of Sampleslink");
});

const linksOf = (own: Partial<EntryView>) =>
  within(show({ href: "/papers/2009.06732/", ...own }))
    .getAllByRole("link")
    .map((link) => [link.textContent, link.getAttribute("href")]);

test("leads to arXiv by its links where its title leads to the paper's page", () => {
  expect(linksOf({})).toEqual([
    ["A Survey of Samples", "/papers/2009.06732/"],
    ["abs", "https://arxiv.org/abs/2009.06732"],
    ["pdf", "https://arxiv.org/pdf/2009.06732"],
    ["link", "#2009.06732"],
    ["Show original", post().url],
  ]);
});

test("leads to arXiv even where the post has no link of its own that does", () => {
  const links = [{ label: "code", url: "https://code.example/" }];
  expect(linksOf({ links, posts: [] })).toEqual([
    ["A Survey of Samples", "/papers/2009.06732/"],
    ["abs", "https://arxiv.org/abs/2009.06732"],
    ["code", "https://code.example/"],
    ["link", "#2009.06732"],
  ]);
});

test("invents no link of a paper that is not on arXiv", () => {
  expect(linksOf({ arxivId: null, links: [], posts: [] })).toEqual([
    ["A Survey of Samples", "/papers/2009.06732/"],
    ["link", "#2009.06732"],
  ]);
});

test("carries what reference managers look for", () => {
  const coins = "ctx_ver=Z39.88-2004&rft.title=A%20%22Survey%22";
  const span = show({ coins }).querySelector("span.Z3988");
  expect(span).toMatchObject({ title: coins, textContent: "" });
});

test.each([undefined, null, ""])("has nothing for them where there is nothing: %j", (coins) => {
  expect(show({ coins }).querySelector(".Z3988")).toBeNull();
});
