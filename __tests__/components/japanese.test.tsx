/** @jest-environment jsdom */
import { render } from "@testing-library/react";
import React, { type ReactElement } from "react";
import { ArchivePage } from "../../src/components/archive-page";
import { TopPage } from "../../src/components/top-page";
import { DigestPage } from "../../src/components/digest-page";
import { HomePage } from "../../src/components/home-page";
import { Layout } from "../../src/components/layout";
import { NotFoundPage } from "../../src/components/not-found-page";
import { PaperPage } from "../../src/components/paper-page";
import { ReadingListPage } from "../../src/components/reading-list-page";
import { TrendsPage } from "../../src/components/trends-page";
import { messagesFor } from "../../src/messages/messages-for";
import type { SiteInfo } from "../../src/components/types";
import { card, digest, paper, site, trends } from "./sample-views";

const en = messagesFor("en");

// The sample site names its links in English.
const japanese: SiteInfo = { ...site, lang: "ja", navigation: [] };
const oneOfTwo = { page: 1, pages: 2, newerPath: null, olderPath: "/page/2/" };

const show = (page: ReactElement, of = japanese) =>
  render(
    <Layout site={of} path="/">
      {page}
    </Layout>,
  ).container;

const allTime = { year: null, month: null, path: "/best/", paperCount: 9 };
const best = (
  <TopPage
    {...{ period: allTime, order: "digests", repeats: false, papers: [], above: [allTime] }}
    {...{ scoreHref: "/best/", digestsHref: "/best/by-digests/", older: null }}
    newer={{ ...allTime, year: 2026 }}
    below={[{ ...allTime, year: 2026, month: 1 }]}
  />
);

/** The plain texts of the English interface. */
const ENGLISH = Object.entries(en).flatMap(([key, text]) =>
  typeof text === "string" && key !== "lang" ? [text] : [],
);

test.each([
  ["home page", <HomePage key="" digests={[card()]} paging={oneOfTwo} />],
  ["home page without a post", <HomePage key="" digests={[]} paging={{ ...oneOfTwo, pages: 1 }} />],
  ["digest", <DigestPage key="" digest={digest()} />],
  ["paper", <PaperPage key="" paper={paper()} />],
  ["page of the best papers", best],
  ["page of trends", <TrendsPage key="" {...trends()} />],
  ["404 page", <NotFoundPage key="" />],
  [
    "page of the reader's list",
    <ReadingListPage key="" paperPath={null} dataPath="/ID.json" bibtexPath="/ID.bib" />,
  ],
])("a %s in Japanese has no English word of the interface", (_, page) => {
  const container = show(page);
  const said = [...container.querySelectorAll("*")].flatMap((element) => [
    ...["aria-label", "title", "placeholder"].map((name) => element.getAttribute(name) ?? ""),
    ...[...element.childNodes].map((node) => (node.nodeType === 3 ? (node.textContent ?? "") : "")),
  ]);
  const texts = said.map((text) => text.trim()).filter((text) => text !== "");
  expect(texts.filter((text) => ENGLISH.includes(text))).toEqual([]);
  expect(texts.join("")).toMatch(/[ぁ-ん]/);
});

test("dates, numbers and the words between them are Japanese", () => {
  const { textContent } = show(<DigestPage digest={digest()} />);
  expect(textContent).toMatch(/\d{4}年\d{1,2}月\d{1,2}日/);
  expect(textContent).toMatch(/論文\d+本/);
});

test("a month is named as its language does, in the page and in its title", () => {
  const { textContent } = show(<ArchivePage year={2020} month={9} months={[]} />);
  expect(textContent).toContain("アーカイブ：2020年9月");
  const months = [{ year: 2019, month: 9, path: "/a/", digestCount: 1, paperCount: 2 }];
  expect(show(<ArchivePage year={2020} months={months} />).textContent).toMatch(
    /アーカイブ：2020年.*2019年9月/,
  );
});

test("a page needs no tag of a language that it has as a whole", () => {
  expect(show(<NotFoundPage />).querySelector("[lang]")).toBeNull();
});

test("where there are no words of a language, the frame says that it is English", () => {
  const container = show(<NotFoundPage />, { ...site, lang: "fi" });
  expect(container.querySelectorAll("[lang=en]")).toHaveLength(3);
  expect(container.textContent).toContain("Page not found");
});

test("a site's own words stand in its pages", () => {
  const own = { ...site, words: { notFound: { heading: "Nothing here" }, home: "Start" } };
  const { textContent } = show(<NotFoundPage />, own);
  expect(textContent).toContain("Nothing here");
  expect(textContent).toContain("Start");
  expect(textContent).toContain(en.notFound.text);
});
