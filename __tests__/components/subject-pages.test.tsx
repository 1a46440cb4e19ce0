/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import React, { type ComponentProps } from "react";
import { AuthorIndexPage } from "../../src/components/author-index-page";
import { AuthorPage } from "../../src/components/author-page";
import { SubjectIndexPage } from "../../src/components/subject-index-page";
import { SubjectPeriodPage } from "../../src/components/subject-period-page";
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
  expect([links[0], links.at(-1)].map((link) => link?.textContent)).toEqual(words);
});

test("a subject tells its activity, and leads from it to the trends", () => {
  show({ activity: [{ period: "2026-01", papers: 2, path: "/subjects/cs.LG/2026/01/" }] });
  const chart = screen.getByRole("group", { name: "Papers by month", description: /^From/ });
  expect(within(chart).getByRole("link").getAttribute("href")).toBe("/subjects/cs.LG/2026/01/");
  expect(screen.getByRole("link", { name: "Trends" }).getAttribute("href")).toBe("/trends/");
});

test("a subject without activity leads to no trends", () => {
  show();
  expect(screen.queryByRole("group", { name: "Papers by month" })).toBeNull();
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

test("a subject leads to its years and months", () => {
  const period = (month: number | null, path: string) => ({ year: 2026, month, path });
  show({
    periods: [
      { ...period(1, "/subjects/cs.LG/2026/01/"), paperCount: 4 },
      { ...period(null, "/subjects/cs.LG/2026/"), paperCount: 5 },
    ],
  });
  const year = screen.getByRole("region", { name: "2026" });
  expect(
    within(year)
      .getAllByRole("link")
      .map((link) => [link.textContent, link.getAttribute("href")]),
  ).toEqual([
    ["2026", "/subjects/cs.LG/2026/"],
    ["January", "/subjects/cs.LG/2026/01/"],
  ]);
});

describe("a subject in a month", () => {
  const period = { year: 2026, month: 1, path: "/subjects/cs.LG/2026/01/", paperCount: 6 };
  const showMonth = (own: Partial<ComponentProps<typeof SubjectPeriodPage>> = {}) =>
    renderInSite(
      <SubjectPeriodPage
        {...{ subject, period, paging }}
        order="date"
        dateHref={period.path}
        scoreHref="/subjects/cs.LG/2026/01/by-score/"
        papers={[row()]}
        topPath="/best/2026/01/"
        above={[{ ...period, month: null, path: "/subjects/cs.LG/2026/" }]}
        older={{ ...period, year: 2025, month: 12, path: "/subjects/cs.LG/2025/12/" }}
        newer={null}
        below={[]}
        {...own}
      />,
    );
  const links = () =>
    screen.getAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")]);

  it("has its papers, and leads to the subject, to the year and to the best of the month", () => {
    showMonth();
    expect(h1()).toBe("cs.LG Machine Learning, January 2026");
    expect(links()).toEqual([
      ["cs.LG Machine Learning", "/subjects/cs.LG/"],
      ["2026", "/subjects/cs.LG/2026/"],
      ["Best of January 2026", "/best/2026/01/"],
      ["By date", "/subjects/cs.LG/2026/01/"],
      ["By score", "/subjects/cs.LG/2026/01/by-score/"],
      ["A Survey of Samples", "/papers/2009.06732/"],
      ["Previous December 2025", "/subjects/cs.LG/2025/12/"],
    ]);
  });

  it("of few papers has one order", () => {
    showMonth({ scoreHref: null });
    expect(screen.queryByRole("navigation", { name: "Order" })).toBeNull();
  });
});

describe("an author", () => {
  const showAuthor = (own: Partial<ComponentProps<typeof AuthorPage>> = {}) =>
    renderInSite(
      <AuthorPage
        author={{ name: "Ada Sample" }}
        count={6}
        order="date"
        dateHref="/authors/ada-sample/"
        scoreHref="/authors/ada-sample/by-score/"
        papers={[row()]}
        paging={paging}
        {...own}
      />,
    );

  it("has their papers, and leads to all authors", () => {
    showAuthor();
    expect(h1()).toBe("Ada Sample");
    expect(screen.getByText("6 papers")).toBeTruthy();
    expect(screen.getByRole("link", { name: "A Survey of Samples" })).toBeTruthy();
    expect(screen.getByRole("link", { name: "Authors" }).getAttribute("href")).toBe("/authors/");
  });

  it.each([
    ["/authors/ada-sample/by-score/", 2],
    [null, 0],
  ])("has two orders if their list is long (%s)", (scoreHref, orders) => {
    showAuthor({ scoreHref });
    const nav = screen.queryByRole("navigation", { name: "Order" });
    expect(nav === null ? 0 : within(nav).getAllByRole("link").length).toBe(orders);
  });

  it("ends with their feed and citations", () => {
    showAuthor({ files: [{ label: "Atom", url: "/authors/ada-sample/atom.xml" }] });
    const files = screen.getByRole("group", { name: "Feeds and data" });
    expect(within(files).getByRole("link", { name: "Atom" })).toBeTruthy();
  });
});

test("the authors are counted, each with their papers, in two orders", () => {
  renderInSite(
    <AuthorIndexPage
      order="name"
      count={1}
      authors={[{ name: "Sample, Ada", path: "/authors/ada-sample/", papers: 3 }]}
      papersHref="/authors/"
      nameHref="/authors/by-name/"
      paging={paging}
    />,
  );
  expect(h1()).toBe("Authors");
  expect(screen.getByText("1 author")).toBeTruthy();
  expect(screen.getByText("Sample, Ada").closest("li")?.textContent).toBe("Sample, Ada 3 papers");
  const order = within(screen.getByRole("navigation", { name: "Order" })).getAllByRole("link");
  expect(order.map((link) => [link.textContent, link.getAttribute("aria-current")])).toEqual([
    ["By papers", null],
    ["By name", "page"],
  ]);
});
