/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import React from "react";
import { PaperList } from "../../src/components/paper-list";
import type { PaperRowView } from "../../src/components/types";
import { renderInSite } from "./render-in-site";
import { richText, row } from "./sample-views";

const show = (own: Partial<PaperRowView> = {}) => {
  renderInSite(<PaperList papers={[row(own)]} />);
  return screen.getByRole("listitem");
};
const named = (names: string[]) => names.map((name) => ({ name, path: null }));
const factsOf = (item: Element) => item.querySelector("small")?.textContent;

test("leads to a paper and says what it is in a line", () => {
  const item = show();
  const title = within(item).getByRole("link", { name: "A Survey of Samples" });
  expect(title.getAttribute("href")).toBe("/papers/2009.06732/");
  expect(item.querySelector("data")).toMatchObject({ value: "1658", textContent: "1,658" });
  expect(factsOf(item)).toBe(
    "1 retweet, 1,657 favorites · Ada Sample, Ben Example · cs.LG · 17 Jul 2020",
  );
  expect(item.querySelector("time")?.dateTime).toBe("2020-07-17T09:55Z");
});

test.each([
  [["A"], false, "A"],
  [["A"], true, "A and others"],
  [["A", "B", "C"], false, "A, B, C"],
  [["A", "B", "C", "D"], false, "A, B, C and 1 other"],
  [["A", "B", "C", "D", "E"], false, "A, B, C and 2 others"],
  // How many more there are is not known where the list goes on in the paper.
  [["A", "B", "C", "D", "E"], true, "A, B, C and others"],
])("names the first three of %j (more: %j)", (authors, moreAuthors, expected) => {
  const item = show({
    authors: named(authors),
    moreAuthors,
    scoreMetrics: [],
    subjects: [],
    lastSeen: null,
  });
  expect(factsOf(item)).toBe(expected);
});

test("leads to the authors who have a page", () => {
  const [first, ...others] = named(["A", "B", "C", "D"]);
  const authors = [{ ...first, name: "A", path: "/authors/a/" }, ...others];
  const item = show({ authors, scoreMetrics: [], lastSeen: null });
  expect(factsOf(item)).toBe("A, B, C and 1 other · cs.LG");
  expect(within(item).getByRole("link", { name: "A" }).getAttribute("href")).toBe("/authors/a/");
});

test("leaves no dot where a fact is missing", () => {
  expect(factsOf(show({ authors: [], scoreMetrics: [], lastSeen: null }))).toBe("cs.LG");
  document.body.replaceChildren();
  expect(factsOf(show({ authors: [], scoreMetrics: [], subjects: [] }))).toBe("17 Jul 2020");
  document.body.replaceChildren();
  expect(factsOf(show({ scoreMetrics: [], subjects: [] }))).toBe(
    "Ada Sample, Ben Example · 17 Jul 2020",
  );
});

test("costs little: no element that a row could do without", () => {
  expect(show({ title: richText("Plain") }).querySelectorAll("*")).toHaveLength(4);
});

test("keeps the order that it is given", () => {
  const papers = ["b", "a"].map((key) => row({ path: `/papers/${key}/`, title: richText(key) }));
  renderInSite(<PaperList papers={papers} />);
  expect(screen.getAllByRole("link").map(({ textContent }) => textContent)).toEqual(["b", "a"]);
});

test("says so where there is nothing", () => {
  renderInSite(<PaperList papers={[]} />);
  expect(screen.getByText("There is nothing here yet.")).toBeTruthy();
});

test("a ranked list marks how hot each paper is beside the hottest, another list nothing", () => {
  const papers = [1000, 200, 50, 0].map((score) => row({ score, path: `/papers/${score}/` }));
  const heats = (isRanked: boolean) => {
    const { container, unmount } = renderInSite(<PaperList papers={papers} isRanked={isRanked} />);
    const steps = [...container.querySelectorAll("data")].map(({ dataset }) => dataset.heat);
    unmount();
    return steps;
  };
  expect(heats(true)).toEqual(["4", "3", "2", undefined]);
  expect(heats(false)).toEqual([undefined, undefined, undefined, undefined]);
});
