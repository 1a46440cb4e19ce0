/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import React from "react";
import { ArchivePage } from "../../src/components/archive-page";
import { HomePage } from "../../src/components/home-page";
import { NotFoundPage } from "../../src/components/not-found-page";
import { TermIndexPage } from "../../src/components/term-index-page";
import { TermPage } from "../../src/components/term-page";
import { renderInSite } from "./render-in-site";
import { card, entry, newest, richText } from "./sample-views";

const onlyPage = { page: 1, pages: 1, newerPath: null, olderPath: null };
const numbers = ["/", "/page/2/", "/page/3/"].map((path, index) => ({ page: index + 1, path }));
const secondPage = { page: 2, pages: 3, newerPath: "/", olderPath: "/page/3/", numbers };
const h1 = () => screen.getByRole("heading", { level: 1 }).textContent;

test("home shows earlier digests in a line each, with what led them", () => {
  renderInSite(<HomePage digests={[card()]} paging={onlyPage} />);
  const line = screen.getByRole("listitem");
  expect(within(line).getByRole("link", { name: "Samples of 16 September" })).toBeTruthy();
  expect(line.textContent).toMatch(
    /^Samples of 16 SeptemberA Survey of Samples17 Sept? 2020 8 papers$/,
  );
  expect(screen.queryByRole("navigation")).toBeNull();
});

test("home has the heads of the newest digest, and says how many papers it leaves out of a long one", () => {
  const heads = Array.from({ length: 23 }, (_, i) => entry({ domId: `p${i}`, rank: i + 1 }));
  const digest = newest({ path: "/posts/newest/", heads });
  renderInSite(<HomePage newest={digest} digests={[card()]} paging={onlyPage} />);
  expect(h1()).toBe("The newest");
  expect(screen.getAllByRole("heading", { name: "A Survey of Samples" })).toHaveLength(10);
  expect(screen.getByRole("link", { name: "13 more papers" }).getAttribute("href")).toBe(
    "/posts/newest/",
  );
  // No abstracts, no posts: these are on the digest's page.
  expect(screen.queryByText("What the paper is about.")).toBeNull();
  expect(screen.queryByRole("figure")).toBeNull();
});

test("a head has rank, title, authors, subject and counts", () => {
  renderInSite(<HomePage newest={newest()} digests={[]} paging={onlyPage} />);
  const [head] = screen.getAllByRole("listitem").filter(({ dataset }) => dataset.rank === "1");
  expect(head?.textContent).toBe(
    "11,658A Survey of SamplesAda Sample, Ben Examplecs.LG1 retweet1,657 favorites",
  );
});

test("home of one digest has nothing else to say", () => {
  renderInSite(<HomePage newest={newest()} digests={[]} paging={onlyPage} />);
  expect(screen.getAllByRole("heading", { level: 2 })).toHaveLength(1);
  expect(screen.queryByText("There is nothing here yet.")).toBeNull();
  expect(screen.queryByRole("heading", { name: "Write the first digest" })).toBeNull();
});

test("a digest says its date once", () => {
  const dated = card({ title: "Samples 2020-09-16" });
  renderInSite(<HomePage digests={[dated]} paging={onlyPage} />);
  expect(screen.getByRole("listitem").querySelector("time")).toBeNull();
});

test("earlier digests are grouped by weeks where a week has several, else by months", () => {
  const days = (dates: string[]) => dates.map((date) => card({ date, path: `/${date}/` }));
  const groups = (dates: string[]) => {
    const { unmount } = renderInSite(<HomePage digests={days(dates)} paging={onlyPage} />);
    const found = screen.getAllByRole("heading", { level: 2 }).map((each) => each.textContent);
    unmount();
    return found;
  };
  const weekly = ["2020-09-16", "2020-09-14", "2020-09-13", "2020-09-11"];
  expect(groups(weekly)[0]).toMatch(/^14\s*–\s*20 September 2020$/);
  expect(groups(weekly)).toHaveLength(2);
  expect(groups(["2020-09-16", "2020-09-02", "2020-08-20"])).toEqual([
    "September 2020",
    "August 2020",
  ]);
});

describe("recent top papers of the home page", () => {
  const leading = (name: string, score: number) => ({
    path: `/papers/${name}/`,
    title: richText(name),
    score,
    scoreMetrics: [{ name: "likes", value: score, asOf: null }],
  });
  const recentTop = {
    until: "2020-09-17T09:55:42.000Z",
    since: "2020-08-18T09:55:42.000Z",
    papers: 60,
    week: [leading("Lamps", 1234), leading("Rivers", 80)],
    month: [leading("Sheep", 5000)],
    topOfMonth: { year: 2020, month: 9, path: "/best/2020/09/" },
    rising: [
      {
        code: "cs.LG",
        name: "Machine Learning",
        path: "/subjects/cs.LG/",
        now: 0.48,
        before: 0.361,
      },
      { code: "zz.ZZ", name: null, path: null, now: 0.2, before: 0 },
    ],
  };
  const section = (name: string) => {
    const found = screen.getByRole("heading", { name }).parentElement;
    return within(found ?? document.body);
  };

  it("are what led the week and the month, with scores", () => {
    renderInSite(
      <HomePage newest={newest()} recentTop={recentTop} digests={[card()]} paging={onlyPage} />,
    );
    const week = section("Led the week to 17 Sept 2020");
    expect(week.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Lamps1,2341,234 likes",
      "Rivers8080 likes",
    ]);
    expect(week.getByRole("link", { name: "Lamps" }).getAttribute("href")).toBe("/papers/Lamps/");
    expect(
      section("Led the 30 days to 17 Sept 2020").getByRole("link", { name: "Sheep" }),
    ).toBeTruthy();
  });

  it("are the subjects on the rise, with their shares now and before", () => {
    renderInSite(
      <HomePage newest={newest()} recentTop={recentTop} digests={[card()]} paging={onlyPage} />,
    );
    const rising = section("Subjects on the rise");
    expect(rising.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "cs.LG Machine Learning48%from 36%",
      "zz.ZZ20%from 0%",
    ]);
    expect(rising.getAllByRole("link")).toHaveLength(1);
    expect(screen.getByText(/^Of the 60 papers from 18 Aug 2020 to 17 Sept? 2020/)).toBeTruthy();
  });

  it("lead to more", () => {
    renderInSite(
      <HomePage newest={newest()} recentTop={recentTop} digests={[card()]} paging={onlyPage} />,
    );
    const names = ["Best of September 2020", "Best of all time", "Trends"];
    const more = names.map((name) => screen.getByRole("link", { name }));
    expect(more.map((link) => link.getAttribute("href"))).toEqual([
      "/best/2020/09/",
      "/best/",
      "/trends/",
    ]);
  });

  it("have no heading for what is empty", () => {
    const nothing = { ...recentTop, week: [], month: [], rising: [] };
    renderInSite(
      <HomePage newest={newest()} recentTop={nothing} digests={[card()]} paging={onlyPage} />,
    );
    expect(screen.getAllByRole("heading", { level: 2 })).toHaveLength(1);
  });
});

test("home shows the description of an article, which has no papers", () => {
  renderInSite(<HomePage digests={[card({ entryCount: 0, topEntries: [] })]} paging={onlyPage} />);
  expect(screen.getByText("Some samples")).toBeTruthy();
  expect(screen.queryByText(/0 papers/)).toBeNull();
});

test("home of a site without posts says how to write one", () => {
  renderInSite(<HomePage digests={[]} paging={onlyPage} />);
  const help = screen.getByRole("heading", { name: "Write the first digest" }).parentElement;
  expect(help?.textContent).toContain("content/posts");
  expect(help?.querySelector("pre")?.textContent).toContain("# 1. The title of a paper");
});

test("a list that begins with the oldest says which way is which", () => {
  renderInSite(<HomePage digests={[card()]} paging={{ ...secondPage, oldestFirst: true }} />);
  expect(h1()).toBe("Digests, page 2");
  const links = within(
    screen.getByRole("navigation", { name: "Pages" }),
  ).getAllByRole<HTMLAnchorElement>("link");
  expect([links[0], links.at(-1)].map((link) => [link?.textContent, link?.rel])).toEqual([
    ["Older", "prev"],
    ["Newer", "next"],
  ]);
});

test("a page of a long list says which, and leads to the others", () => {
  renderInSite(<HomePage digests={[card()]} paging={secondPage} />);
  expect(h1()).toBe("Latest digests, page 2");
  const nav = screen.getByRole("navigation", { name: "Pages" });
  const pages = within(nav).getByRole("group", { name: "Page 2 of 3" });
  const links = within(pages).getAllByRole("link");
  expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
    ["1", "/"],
    ["2", "/page/2/"],
    ["3", "/page/3/"],
  ]);
  expect(links.map((link) => link.getAttribute("aria-current"))).toEqual([null, "page", null]);
});

test("a page of a very long list leaves out numbers, and says so", () => {
  const some = [1, 4, 5, 28].map((page) => ({ page, path: `/page/${page}/` }));
  const paging = { ...secondPage, page: 4, pages: 28, numbers: some };
  renderInSite(<HomePage digests={[card()]} paging={paging} />);
  expect(screen.getByRole("group", { name: "Page 4 of 28" }).textContent).toBe("1… 45… 28");
});

test("a page of a dated list leads to its years, and to the months of its own", () => {
  const month = (part: string, isHere: boolean) => ({ part, path: `/to/${part}/`, isHere });
  const jumps = [
    { ...month("2021", true), within: [month("2021-02", false), month("2021-01", true)] },
    { ...month("2020", false), within: [] },
  ];
  renderInSite(<HomePage digests={[card()]} paging={{ ...secondPage, jumps }} />);
  const links = within(screen.getByRole("group", { name: "Go to" })).getAllByRole("link");
  expect(
    links.map((link) => [
      ...[link.textContent, link.getAttribute("href")],
      link.getAttribute("aria-current"),
    ]),
  ).toEqual([
    ["2021", "/to/2021/", "true"],
    ["Feb", "/to/2021-02/", null],
    ["Jan", "/to/2021-01/", "true"],
    ["2020", "/to/2020/", null],
  ]);
});

test("a term's page names the term, its kind and its size", () => {
  const term = { name: "C++", path: "/tag/c/", count: 1 };
  renderInSite(<TermPage kind="tag" term={term} digests={[card()]} paging={onlyPage} />);
  expect(h1()).toBe("C++");
  expect(screen.getByText("Tag")).toBeTruthy();
  expect(screen.getByText("1 digest")).toBeTruthy();
});

test("an index of terms counts their digests", () => {
  const terms = [{ name: "arXiv", path: "/category/ar-xiv/", count: 12 }];
  renderInSite(<TermIndexPage kind="category" terms={terms} />);
  expect(h1()).toBe("Categories");
  expect(screen.getByRole("listitem").textContent).toBe("arXiv 12 digests");
});

test("an index without terms says so", () => {
  renderInSite(<TermIndexPage kind="tag" terms={[]} />);
  expect(screen.getByText("There is nothing here yet.")).toBeTruthy();
});

const month = (year: number, at: number) => ({
  year,
  month: at,
  path: `/archive/${year}/${at}/`,
  yearPath: `/archive/${year}/`,
  digestCount: 1,
  paperCount: 8,
});

test("the archive has a heading for each year, and its months", () => {
  renderInSite(<ArchivePage months={[month(2021, 1), month(2020, 12), month(2020, 9)]} />);
  const years = screen.getAllByRole("heading", { level: 2 });
  expect(years.map(({ textContent }) => textContent)).toEqual(["2021", "2020"]);
  const ofYear = screen.getByRole("region", { name: "2020" });
  expect(
    within(ofYear)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual(["December 1 digest, 8 papers", "September 1 digest, 8 papers"]);
});

test.each([
  [{ year: 2020, months: [month(2020, 9)] }, "Archive: 2020"],
  [{ year: 2020, month: 9, digests: [card()] }, "Archive: September 2020"],
])("a part of the archive says which it is", (props, expected) => {
  renderInSite(<ArchivePage {...props} />);
  expect(h1()).toBe(expected);
});

test("the page for what is not there says where papers are, and to its script what to say", () => {
  const { container } = renderInSite(<NotFoundPage paperPath="/papers/ID/" />);
  const find = container.querySelector("hot-papers-find-paper");
  expect(find?.textContent).toBe(
    "A paper’s page is at /papers/ID/, with its arXiv identifier in place of ID.",
  );
  expect(find?.attributes).toMatchObject({
    "data-paper": { value: "/papers/ID/" },
    "data-not-here": { value: "ID is in no digest of this site." },
    "data-arxiv": { value: "Read it on arXiv" },
  });
});

test("the page for what is not there leads on", () => {
  renderInSite(<NotFoundPage />);
  expect(h1()).toBe("Page not found");
  expect(screen.getAllByRole("link").map(({ textContent }) => textContent)).toEqual([
    "Home",
    "Archive",
    "Code",
  ]);
});
