/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import React from "react";
import { HomePage } from "../../src/components/home-page";
import { PaperEntry } from "../../src/components/paper-entry";
import { PaperList } from "../../src/components/paper-list";
import { renderInSite } from "./render-in-site";
import { card, entry, row } from "./sample-views";

const paging = { page: 1, pages: 1, newerPath: null, olderPath: null };

test("an article is named as its paper", () => {
  renderInSite(<PaperEntry entry={entry()} topScore={5000} />);
  expect(screen.getByRole("article", { name: "A Survey of Samples" })).not.toBeNull();
});

test("the papers of the newest digest on home are headings", () => {
  const { title, path, date, draft, description } = card();
  const heads = [entry(), entry({ domId: "b", rank: 2 })];
  const newest = { title, path, date, draft, description, heads };
  renderInSite(<HomePage newest={newest} digests={[card({ path: "/b/" })]} paging={paging} />);
  const headings = screen.getAllByRole("heading", { level: 2 });
  expect(headings.map(({ textContent }) => textContent)).toEqual(
    heads.map((head) => head.title.text),
  );
});

test("a list of papers has a name", () => {
  renderInSite(<PaperList papers={[row()]} />);
  expect(screen.getByRole("group", { name: "Papers" })).not.toBeNull();
});
