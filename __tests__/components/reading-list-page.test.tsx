/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import React from "react";
import { PaperList } from "../../src/components/paper-list";
import { ReadingListPage } from "../../src/components/reading-list-page";
import { messagesFor } from "../../src/messages/messages-for";
import { renderInSite } from "./render-in-site";
import { row } from "./sample-views";

const words = messagesFor("en").readingList;
const ALL = {
  paperPath: "/papers/ID/",
  dataPath: "/data/papers/ID.json",
  bibtexPath: "/papers/ID.bib",
};
const exported = (container: Element) =>
  [...container.querySelectorAll("[data-export]")].map((button) => button.textContent);

test("says only that it needs a script, until there is one", () => {
  renderInSite(<ReadingListPage {...ALL} />);
  expect(screen.getByText(words.needsScript)).toBeTruthy();
  expect(screen.queryAllByRole("button")).toEqual([]);
});

test("names every control", () => {
  const { container } = renderInSite(<ReadingListPage {...ALL} />);
  for (const part of container.querySelectorAll("hot-papers-reading-list [hidden]"))
    part.removeAttribute("hidden");
  const controls = ["button", "textbox", "combobox"].flatMap((role) => screen.getAllByRole(role));
  expect(controls.length).toBeGreaterThan(15);
  const named = ["button", "textbox", "combobox"].flatMap((role) =>
    screen.getAllByRole(role, { name: /./ }),
  );
  expect(named).toEqual(controls);
});

test.each([
  ["all", ALL, ["BibTeX", "RIS", "CSL-JSON", "Markdown", "JSON"]],
  ["no citations", { ...ALL, bibtexPath: null }, ["RIS", "CSL-JSON", "Markdown", "JSON"]],
  ["no data", { ...ALL, dataPath: null }, ["BibTeX", "JSON"]],
])("exports what a site with %s can make", (_, paths, expected) => {
  expect(exported(renderInSite(<ReadingListPage {...paths} />).container)).toEqual(expected);
});

test("a paper in a list has its button if its key is known", () => {
  renderInSite(<PaperList papers={[row({ key: "2009.06732" }), row({ path: "/other/" })]} />);
  expect(screen.getAllByRole("button", { name: "save" })).toHaveLength(1);
});
