/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import React from "react";
import { DigestPage } from "../../src/components/digest-page";
import type { DigestView } from "../../src/components/types";
import { renderInSite } from "./render-in-site";
import { digest, entry, richText, site } from "./sample-views";

const show = (own: Partial<DigestView> = {}) => renderInSite(<DigestPage digest={digest(own)} />);

const second = entry({
  rank: 2,
  domId: "math-0611800",
  title: richText("Another"),
  metrics: [{ name: "retweets", value: 41, asOf: "2020-09-18T09:55:42.000Z" }],
  score: 41,
});

test("has one h1, then a heading for each paper", () => {
  show({ entries: [entry(), second] });
  expect(
    screen.getAllByRole("heading").map(({ tagName, textContent }) => [tagName, textContent]),
  ).toEqual([
    ["H1", "Samples of 16 September"],
    ["H2", "A Survey of Samples"],
    ["H2", "Another"],
  ]);
});

test("sums up its papers, without numbers that could be taken for a paper's", () => {
  const { container } = show({ entries: [entry(), second] });
  const summary = container.querySelector("header ul");
  expect([...(summary?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
    "17 September 2020",
    "2 papers",
    "42 retweets",
    "1,657 favorites",
    expect.stringMatching(/^counted 18 Sept? 2020, 09:55$/),
    "arXiv",
    "Machine Learning",
  ]);
  expect(container.querySelectorAll("[data-metric]")).toHaveLength(3);
});

test("says no date that its title says, and no tag that every digest has", () => {
  const own = digest({ title: "Samples 2020-09-16" });
  const { container } = renderInSite(<DigestPage digest={own} />, {
    ...site,
    commonTerms: ["/category/ar-xiv/", "/tag/machine-learning/"],
  });
  expect(container.querySelector("header ul")?.textContent).toMatch(
    /^1 paper1 retweet1,657 favoritescounted 17 Sept? 2020, 09:55$/,
  );
});

const scored = (count: number) =>
  Array.from({ length: count }, (_, at) => entry({ rank: at + 1, domId: `p${at}`, score: at + 1 }));

test("draws five scores or more as a strip, which nobody has to read or to reach", () => {
  const { container } = show({ entries: scored(5) });
  const strip = container.querySelector("svg");
  expect(strip?.getAttribute("aria-hidden")).toBe("true");
  expect(strip?.querySelectorAll("circle")).toHaveLength(5);
  expect(strip?.querySelector("a, [tabindex], [style]")).toBeNull();
});

test("draws fifty at most, and none of four", () => {
  const { container } = show({ entries: scored(60) });
  expect(container.querySelectorAll("circle")).toHaveLength(50);
  expect(show({ entries: scored(4) }).container.querySelector("svg")).toBeNull();
});

test("opens with an outline that leads to every paper", () => {
  show({ entries: [entry(), second] });
  const outline = screen.getByRole("navigation", { name: "Papers" });
  const links = [...outline.querySelectorAll("a")];
  expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
    ["A Survey of Samples", "#2009.06732"],
    ["Another", "#math-0611800"],
  ]);
  expect(outline.querySelector("hot-papers-outline ol")).toBeTruthy();
});

test("numbers the outline by rank where ranks leave a gap", () => {
  const { container } = show({ entries: [entry(), { ...second, rank: 7 }] });
  expect(
    [...container.querySelectorAll("nav ol > li")].map((item) => item.getAttribute("value")),
  ).toEqual([null, "7"]);
});

test("measures heat against the best paper", () => {
  const { container } = show({ entries: [second, entry()] });
  const heats = [...container.querySelectorAll("[data-heat]")];
  expect(heats.map((mark) => mark.getAttribute("data-heat"))).toEqual(["1", "4"]);
});

test("puts prose where it stands among the papers, none lost beyond the last", () => {
  const prose = [9, 0, 1].map((after) => ({ after, ...richText(`<p>Prose ${after}.</p>`) }));
  const { container } = show({ entries: [entry(), second], prose });
  expect(container.textContent).toMatch(/Prose 0\..*A Survey.*Prose 1\..*Another.*Prose 9\./);
});

test("is an article where it has no paper", () => {
  show({ entries: [], prose: [{ after: 0, ...richText("<p>Just words.</p>") }] });
  const article = screen.getByRole("article");
  expect(within(article).getByRole("heading", { level: 1 })).toBeTruthy();
  expect(article.textContent).toMatch(/17 September 2020.*Just words\./);
  expect(screen.queryByRole("navigation", { name: "Papers" })).toBeNull();
});

test("says so where it is empty", () => {
  show({ entries: [] });
  expect(screen.getByText("This post is empty.")).toBeTruthy();
});

test("marks a draft, and nothing else", () => {
  show({ draft: true });
  expect(screen.getByText("Draft")).toBeTruthy();
});

test("does not mark what is no draft", () => {
  show();
  expect(screen.queryByText("Draft")).toBeNull();
});

test("leads to its neighbours", () => {
  show({ newer: { title: "The day after", path: "/posts/after/", date: null } });
  const nav = screen.getByRole("navigation", { name: "Previous and next" });
  expect(within(nav).getByRole("link", { name: "Previous The day before" })).toMatchObject({
    pathname: "/posts/before/",
    rel: "prev",
  });
  expect(within(nav).getByRole("link", { name: "Next The day after" })).toMatchObject({
    pathname: "/posts/after/",
    rel: "next",
  });
});

test("has no style attribute, which a strict CSP would forbid", () => {
  const prose = [{ after: 0, ...richText('<table><tr><td align="right">1</table>') }];
  const { container } = show({ prose });
  expect(container.querySelector("[style]")).toBeNull();
});
