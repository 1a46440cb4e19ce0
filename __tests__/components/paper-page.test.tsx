/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import React from "react";
import { PaperPage } from "../../src/components/paper-page";
import type { PaperView } from "../../src/components/types";
import { renderInSite } from "./render-in-site";
import { paper, post, richText, row, appearance } from "./sample-views";

const show = (own: Partial<PaperView> = {}) =>
  renderInSite(<PaperPage paper={paper(own)} />).container;

const link = (name: string) => screen.getByRole("link", { name }).getAttribute("href");

/** The links of the part of the page below a heading. */
function linksBelow(name: string) {
  const section = screen.getByRole("heading", { name }).parentElement;
  if (!section) throw new Error(`Nothing is around the heading ${name}.`);
  return within(section)
    .getAllByRole("link")
    .map((each) => [each.textContent, each.getAttribute("href")]);
}

test("has its headings in order, the title first", () => {
  show({ title: richText("<p>About <em>samples</em></p>") });
  expect(
    screen.getAllByRole("heading").map(({ tagName, textContent }) => [tagName, textContent]),
  ).toEqual([
    ["H1", "About samples"],
    ["H2", "In digests"],
    ["H3", "Samples of 16 September"],
    ["H2", "Cite"],
    ["H2", "Elsewhere"],
    ["H2", "Code"],
  ]);
});

test("leads to related papers", () => {
  show({
    related: [row({ title: richText("<p>A survey like it</p>"), path: "/papers/2009.00003/" })],
  });
  expect(linksBelow("Related papers")).toEqual([["A survey like it", "/papers/2009.00003/"]]);
});

test("says whose it is, what it is about and which paper of arXiv", () => {
  show();
  expect(link("Ada Sample")).toBe("/authors/ada-sample/");
  expect(screen.getByText(/, Ben Example/).textContent).toBe("Ada Sample, Ben Example");
  expect(link("cs.LG Machine Learning")).toBe("/subjects/cs.LG/");
  expect(link("pdf")).toBe("https://arxiv.org/pdf/2009.06732");
  expect(screen.getByText("What the paper is about.")).toBeTruthy();
  expect(screen.getByRole("article").dataset.arxivId).toBe("2009.06732");
});

test("folds a long list of authors, with their links", () => {
  const authors = Array.from({ length: 14 }, (_, index) => ({
    name: `Author ${index + 1}`,
    path: index % 2 ? null : `/authors/${index + 1}/`,
  }));
  const fold = show({ authors, moreAuthors: true }).querySelector("details");
  expect(fold?.textContent).toBe(
    "and 4 othersAuthor 11, Author 12, Author 13, Author 14 and others",
  );
  expect(fold?.parentElement?.textContent).toMatch(/^Author 1, Author 2, .*Author 10 and 4/);
  expect(link("Author 1")).toBe("/authors/1/");
});

test("tells each digest in the order given, with the numbers of its time", () => {
  const first = appearance({
    digestTitle: "Later",
    path: "/posts/later/",
    rank: 3,
    score: 2000,
    metrics: [{ name: "favorites", value: 2000, asOf: null }],
    posts: [post(richText("<p>Again.</p>"))],
    notes: [{ after: 1, ...richText("<p>A note.</p>") }],
  });
  const container = show({ appearances: [first, appearance()] });
  const sections = screen.getAllByRole("heading", { level: 3 }).map((each) => each.parentElement);
  expect(link("Later")).toBe("/posts/later/#2009.06732");
  expect(sections[0]?.textContent).toMatch(
    /^Later17 September 2020rank 3score 2,0002,000 favorites.*Again\..*A note\.$/,
  );
  expect(sections[1]?.textContent).toContain("rank 1score 1,6581 retweet1,657 favorites");
  expect(
    [...container.querySelectorAll("data")].map(({ value, dataset }) => [value, dataset.metric]),
  ).toEqual([
    ["2000", undefined],
    ["2000", "favorites"],
    ["1658", undefined],
    ["1", "retweets"],
    ["1657", "favorites"],
  ]);
  expect(screen.getAllByRole("figure")).toHaveLength(2);
});

test("says no score of an appearance whose numbers are not part of it", () => {
  const metrics = [{ name: "upvotes", value: 57, asOf: null }];
  const { textContent } = show({ appearances: [appearance({ metrics, score: 0 })] });
  expect(textContent).not.toMatch(/score \d/);
  expect(textContent).toContain("57 upvotes");
});

test("says no score of a appearance without numbers", () => {
  expect(show({ appearances: [appearance({ metrics: [], score: 0 })] }).textContent).not.toMatch(
    /score \d/,
  );
});

test("shows the citation as text, and a button only once there is a script", () => {
  const container = show();
  const box = screen.getByRole("group", { name: "BibTeX" });
  expect(box.textContent).toBe("@misc{sample2020survey,\n      title={A Survey of Samples}, \n}");
  expect(box.parentElement?.localName).toBe("hot-papers-copy-text");
  expect(box.parentElement?.dataset).toMatchObject({ ris: "/data/papers/2009.06732.json" });
  expect(container.querySelector("hot-papers-copy-text button")).toBeNull();
  const files = screen.getByRole("group", { name: "Citation files" });
  expect(within(files).getByRole("link", { name: "BibTeX" }).getAttribute("href")).toBe(
    "/papers/2009.06732.bib",
  );
});

test("leads to where else it is read, and repeats no link of its own", () => {
  show();
  expect(linksBelow("Elsewhere")).toEqual([["SciRate", "https://scirate.com/arxiv/2009.06732"]]);
});

test("leads to its code", () => {
  show();
  expect(linksBelow("Code")).toEqual([
    ["code.example/ada/samples", "https://code.example/ada/samples"],
  ]);
});

test("leads to its neighbours by score", () => {
  show();
  const nav = screen.getByRole("navigation", { name: "Next by score in cs.LG" });
  expect(
    within(nav).getByRole("link", { name: "Higher score in cs.LG A Better Survey" }),
  ).toMatchObject({ pathname: "/papers/2009.00001/", rel: "prev" });
  expect(
    within(nav).getByRole("link", { name: "Lower score in cs.LG A Quieter Survey" }),
  ).toMatchObject({ pathname: "/papers/2009.00002/", rel: "next" });
});

test("stands with a title alone", () => {
  const none = { authors: [], links: [], externalLinks: [], codeLinks: [], subjects: [] };
  const nothing = { arxivId: null, abstract: null, cite: null, higher: null, lower: null };
  expect(show({ ...none, ...nothing, appearances: [] }).textContent).toBe(
    "A Survey of Samplessaveshare",
  );
});

test("has no style attribute, which a strict CSP would forbid", () => {
  expect(show().querySelector("[style]")).toBeNull();
});
