/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import React, { type ComponentProps } from "react";
import { ArchivePage } from "../../src/components/archive-page";
import { TopPage } from "../../src/components/top-page";
import { SubjectIndexPage } from "../../src/components/subject-index-page";
import { SubjectPage } from "../../src/components/subject-page";
import type { SiteInfo } from "../../src/components/types";
import { renderInSite } from "./render-in-site";
import { richText, row, site } from "./sample-views";

const allTime = { year: null, month: null, path: "/best/", paperCount: 40 };
const year = (of: number, paperCount = 30) => ({
  ...{ year: of, month: null, paperCount },
  path: `/best/${of}/`,
});
const month = (of: number, at: number, paperCount = 2) => ({
  ...{ year: of, month: at, paperCount },
  path: `/best/${of}/${String(at).padStart(2, "0")}/`,
});
const papers = [
  row({ path: "/papers/a/", title: richText("A Survey of Samples"), score: 130, digests: 2 }),
  row({ path: "/papers/b/", title: richText("A Quieter Survey"), score: 50, digests: 1 }),
];

const show = (own: Partial<ComponentProps<typeof TopPage>> = {}, of: SiteInfo = site) =>
  renderInSite(
    <TopPage
      period={month(2026, 1)}
      order="score"
      scoreHref="/best/2026/01/"
      digestsHref="/best/2026/01/by-digests/"
      papers={papers}
      repeats
      above={[year(2026), allTime]}
      older={month(2025, 12)}
      newer={month(2026, 2)}
      below={[]}
      {...own}
    />,
    of,
  ).container;

const h1 = () => screen.getByRole("heading", { level: 1 }).textContent;
const linksIn = (element: HTMLElement) =>
  within(element)
    .getAllByRole("link")
    .map((link) => [link.textContent, link.getAttribute("href")]);

test.each([
  [month(2026, 1), "en", "Best of January 2026"],
  [year(2026), "en", "Best of 2026"],
  [allTime, "en", "Best of all time"],
  [month(2026, 1), "ja", "2026年1月のベスト"],
  [year(2026), "ja", "2026年のベスト"],
  [allTime, "ja", "全期間のベスト"],
])("%j in %s is the %s", (period, lang, expected) => {
  show({ period }, { ...site, lang });
  expect(h1()).toBe(expected);
});

test("the papers stand in order with their scores, and with their digests where these are several", () => {
  const list = show().querySelector("ol");
  const items = list ? within(list).getAllByRole("listitem") : [];
  const facts = "1 retweet, 1,657 favorites · Ada Sample, Ben Example · cs.LG";
  expect(items.map(({ textContent }) => textContent)).toEqual([
    `A Survey of Samples130${facts} · 2 digests · 17 Jul 2020`,
    `A Quieter Survey50${facts} · 17 Jul 2020`,
  ]);
});

test.each([
  ["score", ["page", null]],
  ["digests", [null, "page"]],
] as const)("the papers of a period can be had by score and by digests (%s)", (order, current) => {
  show({ order });
  const nav = screen.getByRole("navigation", { name: "Order" });
  expect(linksIn(nav)).toEqual([
    ["By score", "/best/2026/01/"],
    ["By digests", "/best/2026/01/by-digests/"],
  ]);
  const links = within(nav).getAllByRole("link");
  expect(links.map((link) => link.getAttribute("aria-current"))).toEqual(current);
});

test.each([
  ["digests", false, true],
  ["digests", true, false],
  ["score", false, false],
] as const)("by %s, with a paper that came again: %s, it is said: %s", (order, repeats, said) => {
  show({ order, repeats });
  const sentence = /^No paper stood in more than one digest of this time/;
  expect(screen.queryByText(sentence) !== null).toBe(said);
});

test.each([
  ["robust", "Score: likes, and reposts up to a quarter of them."],
  ["sum", "Score: likes and reposts added up."],
  ["github stars", "Score: github stars."],
])("beside the orders it says what scores are made of (%s)", (scoredBy, formula) => {
  show({}, { ...site, scoredBy });
  expect(screen.getByText(formula)).toBeTruthy();
});

test.each([
  [2, "2 papers"],
  [27, "2 of 27 papers"],
])("of %i papers it shows %s", (paperCount, expected) => {
  show({ period: { ...month(2026, 1), paperCount } });
  expect(screen.getByText(expected)).toBeTruthy();
});

test("a month leads to its year, to all time, and to the months beside it", () => {
  show();
  expect(screen.getByRole("link", { name: "Best of 2026" }).getAttribute("href")).toBe(
    "/best/2026/",
  );
  expect(screen.getByRole("link", { name: "Best of all time" }).getAttribute("href")).toBe(
    "/best/",
  );
  expect(linksIn(screen.getByRole("navigation", { name: "Previous and next" }))).toEqual([
    ["Previous December 2025", "/best/2025/12/"],
    ["Next February 2026", "/best/2026/02/"],
  ]);
});

test("a year leads to its months and to the years beside it", () => {
  show({
    period: year(2026),
    above: [allTime],
    older: year(2025),
    newer: null,
    below: [month(2026, 2, 1), month(2026, 1, 3)],
  });
  const months = screen.getByRole("region", { name: "Months" });
  expect(within(months).getByRole("heading", { level: 2, name: "Months" })).toBeTruthy();
  expect(linksIn(months)).toEqual([
    ["February", "/best/2026/02/"],
    ["January", "/best/2026/01/"],
  ]);
  expect(months.textContent).toContain("February 1 paper");
  expect(linksIn(screen.getByRole("navigation", { name: "Previous and next" }))).toEqual([
    ["Previous 2025", "/best/2025/"],
  ]);
});

test("all time leads to each year with its months, and to nothing beside it", () => {
  show({
    ...{ period: allTime, above: [], older: null, newer: null },
    below: [month(2026, 1), year(2026), month(2025, 12), year(2025)],
  });
  const regions = screen.getAllByRole("region");
  expect(regions.map((region) => [region.getAttribute("aria-label"), linksIn(region)])).toEqual([
    [
      "2026",
      [
        ["2026", "/best/2026/"],
        ["January", "/best/2026/01/"],
      ],
    ],
    [
      "2025",
      [
        ["2025", "/best/2025/"],
        ["December", "/best/2025/12/"],
      ],
    ],
  ]);
  expect(screen.queryByRole("navigation", { name: "Previous and next" })).toBeNull();
});

describe("the ways to the best papers", () => {
  const subject = { code: "cs.LG", name: null, group: null, aliases: [], path: "/subjects/cs.LG/" };
  const paging = { page: 1, pages: 1, newerPath: null, olderPath: null };
  const subjectPage = (
    <SubjectPage
      {...{ subject, paging, papers, count: 2, order: "date" }}
      dateHref="/subjects/cs.LG/"
      scoreHref="/subjects/cs.LG/by-score/"
    />
  );
  const bestLinks = () =>
    screen
      .queryAllByRole("link", { name: /^Best of/ })
      .map((link) => [link.textContent, link.getAttribute("href")]);

  it.each([
    ["archive", <ArchivePage key="" topPath="/best/" />, ["Best of all time", "/best/"]],
    [
      "archive of a year",
      <ArchivePage key="" year={2026} topPath="/best/2026/" />,
      ["Best of 2026", "/best/2026/"],
    ],
    [
      "archive of a month",
      <ArchivePage key="" year={2026} month={1} topPath="/best/2026/01/" digests={[]} />,
      ["Best of January 2026", "/best/2026/01/"],
    ],
    [
      "index of subjects",
      <SubjectIndexPage key="" groups={[]} />,
      ["Best of all subjects", "/best/"],
    ],
    ["subject", subjectPage, ["Best of all subjects", "/best/"]],
  ])("stands in the %s", (_, page, expected) => {
    renderInSite(page);
    expect(bestLinks()).toEqual([expected]);
  });

  it.each([
    ["archive", <ArchivePage key="" topPath={null} />],
    ["archive of a month", <ArchivePage key="" year={2026} month={1} digests={[]} />],
    ["index of subjects", <SubjectIndexPage key="" groups={[]} />],
    ["subject", subjectPage],
  ])("is not in the %s of a site without them", (_, page) => {
    renderInSite(page, { ...site, topPath: null });
    expect(bestLinks()).toEqual([]);
  });
});
