/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import React, { type ComponentProps } from "react";
import { AuthorPage } from "../../src/components/author-page";
import { SubjectIndexPage } from "../../src/components/subject-index-page";
import { SubjectPage } from "../../src/components/subject-page";
import { renderInSite } from "./render-in-site";
import { row } from "./sample-views";

const subject = {
  code: "cs.LG",
  name: "Machine Learning",
  group: "Computer Science",
  aliases: [],
  path: "/subjects/cs.LG/",
};
const paging = { page: 1, pages: 1, newerPath: null, olderPath: null };
const h1 = () => screen.getByRole("heading", { level: 1 }).textContent;

const show = (own: Partial<ComponentProps<typeof SubjectPage>> = {}) =>
  renderInSite(
    <SubjectPage
      subject={subject}
      count={51}
      order="date"
      dateHref="/subjects/cs.LG/"
      scoreHref="/subjects/cs.LG/by-score/"
      papers={[row()]}
      paging={paging}
      {...own}
    />,
  ).container;

test("a subject has its name, its group, its size and its papers", () => {
  show();
  expect(h1()).toBe("cs.LG Machine Learning");
  expect(screen.getByText("Computer Science")).toBeTruthy();
  expect(screen.getByText("51 papers")).toBeTruthy();
  expect(screen.getByRole("link", { name: "A Survey of Samples" })).toBeTruthy();
});

test("a subject that arXiv does not know keeps its code", () => {
  show({ subject: { ...subject, name: null, group: null } });
  expect(h1()).toBe("cs.LG");
});

test("a subject says its other codes", () => {
  show({ subject: { ...subject, code: "eess.SY", aliases: ["cs.SY"] } });
  expect(screen.getByText("also cs.SY")).toBeTruthy();
});

test.each([
  ["date", 1, ["page", null]],
  ["score", 1, [null, "page"]],
  ["score", 2, [null, "true"]],
] as const)("a subject can be had in two orders (by %s, page %i)", (order, page, current) => {
  show({ order, paging: { ...paging, page, pages: 2 } });
  const links = within(screen.getByRole("navigation", { name: "Order" })).getAllByRole("link");
  expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
    ["By date", "/subjects/cs.LG/"],
    ["By score", "/subjects/cs.LG/by-score/"],
  ]);
  expect(links.map((link) => link.getAttribute("aria-current"))).toEqual(current);
});

test.each([
  ["date", "Newer", "Older"],
  ["score", "Higher scores", "Lower scores"],
] as const)("a page of a subject by %s leads on in words of that order", (order, ...words) => {
  show({ order, paging: { page: 2, pages: 3, newerPath: "/1/", olderPath: "/3/" } });
  expect(h1()).toBe("cs.LG Machine Learning, page 2");
  const links = within(screen.getByRole("navigation", { name: "Pages" })).getAllByRole("link");
  expect(links.map(({ textContent }) => textContent)).toEqual(words);
});

test("a subject tells its activity, and leads from it to the trends", () => {
  show({ activity: [{ period: "2026-01", papers: 2 }] });
  expect(screen.getByRole("img", { name: "Papers by month" })).toBeTruthy();
  expect(screen.getByRole("link", { name: "Trends" }).getAttribute("href")).toBe("/trends/");
});

test("a subject without activity leads to no trends", () => {
  show();
  expect(screen.queryByRole("img")).toBeNull();
  expect(screen.queryByRole("link", { name: "Trends" })).toBeNull();
});

test("a subject ends with its files, which are no pages", () => {
  show({ files: [{ label: "BibTeX", url: "/subjects/cs.LG.bib" }] });
  const files = screen.getByRole("group", { name: "Feeds and data" });
  expect(within(files).getByRole("link", { name: "BibTeX" }).getAttribute("href")).toBe(
    "/subjects/cs.LG.bib",
  );
});

test("a page without files has no line for them", () => {
  show();
  expect(screen.queryByRole("group", { name: "Feeds and data" })).toBeNull();
});

test("the subjects stand in their groups, with how many papers they have", () => {
  const { code, name, path } = subject;
  renderInSite(
    <SubjectIndexPage
      groups={[
        { name: "Computer Science", subjects: [{ code, name, path, count: 2 }] },
        { name: null, subjects: [{ code: "zz.QQ", name: null, path: "/s/zz.QQ/", count: 1 }] },
      ]}
    />,
  );
  expect(h1()).toBe("Subjects");
  const lines = ["Computer Science", "Other"].map((group) => {
    const section = screen.getByRole("region", { name: group });
    expect(within(section).getByRole("heading", { level: 2, name: group })).toBeTruthy();
    return within(section).getByRole("listitem").textContent;
  });
  expect(lines).toEqual(["cs.LG Machine Learning 2 papers", "zz.QQ 1 paper"]);
});

test("an index without subjects says so", () => {
  renderInSite(<SubjectIndexPage groups={[]} />);
  expect(screen.getByText("There is nothing here yet.")).toBeTruthy();
});

test("an author has their papers", () => {
  renderInSite(<AuthorPage author={{ name: "Ada Sample" }} papers={[row()]} />);
  expect(h1()).toBe("Ada Sample");
  expect(screen.getByText("1 paper")).toBeTruthy();
  expect(screen.getByRole("link", { name: "A Survey of Samples" })).toBeTruthy();
});
