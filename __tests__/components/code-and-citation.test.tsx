/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import React from "react";
import { PaperLinks } from "../../src/components/paper-links";
import { PaperList } from "../../src/components/paper-list";
import { renderInSite } from "./render-in-site";
import { entry, row } from "./sample-views";

const CODE = "https://github.com/sample/tidal";
const abs = { label: "abs", url: "https://arxiv.org/abs/2009.06732" };

test.each([
  ["of its text is a link", [abs], [CODE], [["code", CODE]]],
  [
    "that it links to stands once, as it is named",
    [abs, { label: "GitHub", url: CODE }],
    [CODE],
    [],
  ],
  ["that there is not has none", [abs], [], []],
])("a paper's code %s", (_, links, codeLinks, expected) => {
  renderInSite(<PaperLinks entry={entry({ links, codeLinks })} />);
  const own = links.map(({ label, url }) => [label, url]);
  const shown = screen
    .getAllByRole("link")
    .map((link) => [link.textContent, link.getAttribute("href")]);
  expect(shown).toEqual([...own, ...expected]);
});

test("a paper's citation is a link to its file, which script makes copy it", () => {
  renderInSite(<PaperLinks entry={entry({ bibtexPath: "/papers/2009.06732.bib" })} />);
  const link = screen.getByRole("link", { name: "cite" });
  expect(link.getAttribute("href")).toBe("/papers/2009.06732.bib");
  expect(link.parentElement?.localName).toBe("hot-papers-cite");
});

test("a paper in a list leads to its code, last in its line", () => {
  renderInSite(<PaperList papers={[row({ codeLinks: [CODE] }), row({ path: "/b/" })]} />);
  const [first, second] = screen.getAllByRole("listitem");
  const codeOf = (item: HTMLElement | undefined) =>
    item && within(item).queryByRole("link", { name: "code" });
  expect(codeOf(first)?.getAttribute("href")).toBe(CODE);
  expect(first?.querySelector("small")?.textContent).toMatch(/17 Jul 2020 · code$/);
  expect(codeOf(second)).toBeNull();
});
