/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import React from "react";
import { SubjectActivity } from "../../src/components/subject-activity";
import { TrendsPage, type TrendsPageProps } from "../../src/components/trends-page";
import { renderInSite } from "./render-in-site";
import { site, trends } from "./sample-views";

const props = trends();

const show = (own: Partial<TrendsPageProps> = {}, of = site) =>
  renderInSite(<TrendsPage {...props} {...own} />, of).container;
const cells = (table: HTMLElement) =>
  [...table.querySelectorAll("tr")].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );

test("it says what it is of, and leads to each year", () => {
  show();
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Trends");
  for (const fact of ["3 digests", "1,205 papers", "4,600 shares"]) {
    expect(screen.getByText(fact)).toBeTruthy();
  }
  const links = within(screen.getByRole("navigation", { name: "Trends" })).getAllByRole("link");
  expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
    ["All time", "/trends/"],
    ["2026", "/trends/2026/"],
    ["2025", "/trends/2025/"],
  ]);
  expect(links.map((link) => link.getAttribute("aria-current"))).toEqual(["page", null, null]);
});

test("a year is named in its heading, and current", () => {
  show({ total: { ...props.total, period: "2025" } });
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Trends: 2025");
  expect(screen.getByRole("link", { current: "page" }).textContent).toBe("2025");
});

test("papers and shares are drawn, with the same numbers in a table", () => {
  show();
  expect(screen.getByRole("group", { name: "Papers by month", description: /^From/ })).toBeTruthy();
  expect(screen.getByRole("group", { name: "Shares by month" })).toBeTruthy();
  const table = screen.getByRole("table", { name: "Papers by month, Shares by month" });
  expect(cells(table)).toEqual([
    ["Month", "Digests", "Papers", "Shares"],
    ["Jan 2026", "2", "1,200", "4,400"],
    ["Dec 2025", "0", "0", "0"],
    ["Nov 2025", "1", "5", "200"],
  ]);
  expect(within(table).getAllByRole("columnheader")).toHaveLength(4);
  expect(within(table).getAllByRole("rowheader")).toHaveLength(3);
});

test("the papers of a month lead to its digests, its shares to its best papers", () => {
  show();
  const linksOf = (name: string) =>
    within(screen.getByRole("group", { name }))
      .getAllByRole("link")
      .map((link) => [link.textContent, link.getAttribute("href")]);
  expect(linksOf("Papers by month")).toEqual([
    ["November 2025: 5 papers", "/archive/2025/11/"],
    ["January 2026: 1,200 papers", "/archive/2026/01/"],
  ]);
  expect(linksOf("Shares by month")).toEqual([
    ["November 2025: 200 shares", "/archive/2025/11/"],
    ["January 2026: 4,400 shares", "/best/2026/01/"],
  ]);
  expect(linksOf("cs.LG Machine Learning")).toEqual([
    ["January 2026: 75%", "/subjects/cs.LG/2026/01/"],
  ]);
  const table = screen.getByRole("table", { name: "Papers by month, Shares by month" });
  expect(
    within(table)
      .getAllByRole("link")
      .map(({ textContent }) => textContent),
  ).toEqual(["Jan 2026", "Nov 2025"]);
});

test("subjects are drawn as parts of each month's papers, with the same in a table", () => {
  show();
  const region = screen.getByRole("group", { name: "cs.LG Machine Learning" }).closest("li");
  // 904 of 1,205; of November 4 of 5, the highest of all.
  expect(region?.textContent).toContain("75%");
  const note = region?.querySelector("desc")?.textContent;
  expect(note).toBe("From November 2025 to January 2026. The highest: 80% in November 2025.");
  expect(screen.getByRole("link", { name: "cs.LG Machine Learning" })).toBeTruthy();
  expect(screen.queryByRole("link", { name: "zz.QQ" })).toBeNull();
  expect(cells(screen.getByRole("table", { name: "Subjects by month" }))).toEqual([
    ["Month", "cs.LG", "zz.QQ"],
    ["Jan 2026", "75%", "25%"],
    ["Dec 2025", "–", "–"],
    ["Nov 2025", "80%", "0%"],
  ]);
});

test("each period has its papers with their scores, and the authors of most", () => {
  show();
  const year = screen.getByRole("heading", { level: 3, name: "2026" }).closest("section");
  if (year === null) throw new Error("2026 is missing.");
  expect(within(year).getByRole("link", { name: "A Survey" }).getAttribute("href")).toBe(
    "/papers/1/",
  );
  expect(within(year).getByText("4,100")).toBeTruthy();
  expect(within(year).getByText(/^Most papers:/).textContent).toBe(
    "Most papers: Ada Sample 3 · Ben Example 1",
  );
  expect(within(year).queryByRole("link", { name: "Ben Example" })).toBeNull();
  const month = screen.getByRole("heading", { level: 3, name: "January 2026" }).closest("section");
  expect(month?.textContent).toBe("January 2026");
});

test("accounts have their posts and papers; networks are named where there are several", () => {
  show();
  const section = screen.getByRole("heading", { name: "Most quoted accounts" }).closest("section");
  const items = within(section ?? document.body).getAllByRole("listitem");
  expect(items.map(({ textContent }) => textContent?.replace(/\s+/g, " "))).toEqual([
    "Kite Sample @kite Twitter4 posts, 1 paper",
    "Reed Sample @reed.example Bluesky1 post, 1 paper",
  ]);
});

test("what there is nothing of is left out", () => {
  show({
    subjects: [],
    accounts: [],
    months: [
      {
        ...{ period: "2026-01", digests: 1, papers: 1, shares: 0 },
        ...{ archivePath: null, topPath: null },
      },
    ],
  });
  expect(screen.getAllByRole("img")).toHaveLength(1);
  expect(screen.queryByText("Most quoted accounts")).toBeNull();
  expect(screen.queryByText("Subjects by month")).toBeNull();
});

test("a subject's activity is drawn, with the same numbers in a table", () => {
  const months = [
    { period: "2026-02", papers: 3, path: "/subjects/cs.LG/2026/02/" },
    { period: "2026-01", papers: 0, path: null },
    { period: "2025-12", papers: 1, path: null },
  ];
  renderInSite(<SubjectActivity months={months} />);
  const spark = screen.getByRole("group", { name: "Papers by month", description: /^From/ });
  expect(spark.textContent).toContain("The highest: 3 in February 2026.");
  expect(spark.querySelector("path")?.getAttribute("d")).toBe(
    "M0.2,66.7L0.8,66.7L0.8,100L0.2,100ZM2.2,0L2.8,0L2.8,100L2.2,100Z",
  );
  expect(cells(screen.getByRole("table", { name: "Papers by month" }))).toEqual([
    ["Month", "Papers"],
    ["Feb 2026", "3"],
    ["Jan 2026", "0"],
    ["Dec 2025", "1"],
  ]);
});
