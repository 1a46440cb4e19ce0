/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import React from "react";
import { DigestPage } from "../../src/components/digest-page";
import type { DigestView } from "../../src/components/types";
import { renderInSite } from "./render-in-site";
import { digest, entry, richText } from "./sample-views";

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

test("opens with an outline that leads to every paper", () => {
  show({ entries: [entry(), second] });
  const outline = screen.getByRole("navigation", { name: "Papers and scores" });
  const links = [...outline.querySelectorAll("a")];
  expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
    ["A Survey of Samples", "#2009.06732"],
    ["Another", "#math-0611800"],
  ]);
  expect([...outline.querySelectorAll("data")].map(({ value }) => value)).toEqual(["1658", "41"]);
});

test("an outline of papers that nothing scored has no scores", () => {
  const upvoted = entry({ metrics: [{ name: "upvotes", value: 57, asOf: null }], score: 0 });
  const { container } = show({ entries: [upvoted] });
  const outline = screen.getByRole("navigation", { name: "Papers and scores" });
  expect(outline.querySelector("data")).toBeNull();
  expect(container.textContent).toContain("57 upvotes");
});

test("numbers the outline by rank where ranks leave a gap", () => {
  const { container } = show({ entries: [entry(), { ...second, rank: 7 }] });
  expect(
    [...container.querySelectorAll("nav li")].map((item) => item.getAttribute("value")),
  ).toEqual([null, "7"]);
});

test("measures every bar against the best paper", () => {
  const { container } = show({ entries: [second, entry()] });
  expect([...container.querySelectorAll("meter")].map(({ max }) => max)).toEqual([1658, 1658]);
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
  expect(screen.queryByRole("navigation", { name: "Papers and scores" })).toBeNull();
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
