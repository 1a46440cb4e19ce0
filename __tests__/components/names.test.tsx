/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import React from "react";
import { HomePage } from "../../src/components/home-page";
import { PaperEntry } from "../../src/components/paper-entry";
import { PaperList } from "../../src/components/paper-list";
import { renderInSite } from "./render-in-site";
import { card, entry, row } from "./sample-views";

const paging = { page: 1, pages: 1, newerPath: null, olderPath: null };

test("an article is named as its paper, and its bar does not repeat its numbers", () => {
  renderInSite(<PaperEntry entry={entry()} topScore={5000} />);
  const article = screen.getByRole("article", { name: "A Survey of Samples" });
  expect(article.querySelector("meter")).not.toBeNull();
  expect(within(article).queryByRole("meter")).toBeNull();
});

test("the papers of the newest digest on home are headings in a list with a name", () => {
  const { topEntries } = card();
  renderInSite(<HomePage newest={card()} digests={[card({ path: "/b/" })]} paging={paging} />);
  const headings = screen.getAllByRole("heading", { level: 3 });
  expect(headings.map(({ textContent }) => textContent)).toEqual(
    topEntries.map(({ title }) => title.text),
  );
  expect(screen.getAllByRole("article", { name: card().title })).toHaveLength(2);
  expect(screen.getAllByRole("list", { name: "Top papers" })).toHaveLength(2);
});

test("a list of papers has a name", () => {
  renderInSite(<PaperList papers={[row()]} />);
  expect(screen.getByRole("list", { name: "Papers" })).not.toBeNull();
});
