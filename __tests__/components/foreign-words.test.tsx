/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { render } from "@testing-library/react";
import React, { type ReactElement } from "react";
import { Layout } from "../../src/components/layout";
import { NeighbourLinks } from "../../src/components/neighbour-links";
import { PaperEntry } from "../../src/components/paper-entry";
import { PaperList } from "../../src/components/paper-list";
import { Prose } from "../../src/components/prose";
import { SocialPost } from "../../src/components/social-post";
import { entry, post, richText, row, site } from "./sample-views";

/** Shows an element on a page, and returns what is in its `main`. */
function show(element: ReactElement, lang = "en", digestLang: string | null = null): HTMLElement {
  render(
    <Layout site={{ ...site, lang }} path="/" lang={digestLang}>
      {element}
    </Layout>,
  );
  return screen.getByRole("main");
}

const ENGLISH = richText("<p>We train the largest model, and it fails.</p>");
const own = { title: richText("Deep Networks"), abstract: ENGLISH, posts: [], notes: [] };
const paper = <PaperEntry entry={entry(own)} topScore={0} />;

test("a paper on a page in its language says nothing of languages or directions", () => {
  expect(show(paper).querySelector("[lang], [dir]")).toBeNull();
});

test.each([
  ["ja", null],
  ["fr", null],
  ["en", "ja"],
])("on a page in %s, of a digest in %s, title and abstract are English", (lang, digestLang) => {
  const main = show(paper, lang, digestLang);
  const title = within(main).getByRole("heading", { level: 2 });
  expect(title.querySelector("[lang=en]")?.textContent).toBe("Deep Networks");
  expect(
    within(main)
      .getByText(/We train/)
      .closest("[lang]")
      ?.getAttribute("lang"),
  ).toBe("en");
});

test("a digest in English on a site in Japanese has nothing to say of its papers", () => {
  expect(show(paper, "ja", "en").querySelector("[lang=en]")).toBeNull();
});

test("papers in lists, and those beside a paper, say their language too", () => {
  const neighbour = { label: "次", title: "The Calm Sea", path: "/a/" };
  const list = <PaperList papers={[row({ title: richText("Deep Networks") })]} />;
  const main = show(
    <>
      {list}
      <NeighbourLinks label="隣" previous={null} next={neighbour} />
    </>,
    "ja",
  );
  const said = [...main.querySelectorAll("[lang=en]")].map(({ textContent }) => textContent);
  expect(said).toEqual(["Deep Networks", "The Calm Sea"]);
});

test("prose in another language than its words show keeps what its author said", () => {
  const main = show(<Prose tree={richText("<p>Un résumé court.</p>").tree} lang="fr" />);
  expect(main.querySelector("[lang=fr]")).not.toBeNull();
});

test("a title and an abstract that are written from right to left find their direction", () => {
  const hebrew = entry({ ...own, title: richText("רשתות"), abstract: richText("<p>ראו @a</p>") });
  const main = show(<PaperEntry entry={hebrew} topScore={0} />);
  expect(within(main).getByText("רשתות").getAttribute("dir")).toBe("auto");
  expect(main.querySelector("div[dir=auto] bdi")?.textContent).toBe("@a");
});

test.each([
  ["a guess of its network that no letter bears out", "@OpenAI URL", "rtl", null, null],
  ["what its network says of other letters", "@OpenAI שלום", "rtl", "rtl", "@OpenAI"],
  ["its letters, where its network says nothing", "שלום @OpenAI", null, "auto", "@OpenAI"],
  ["left to right", "See @OpenAI", "ltr", "ltr", null],
] as const)("a post has the direction of %s", (_, words, dir, expected, isolated) => {
  const main = show(<SocialPost post={post({ dir, ...richText(`<p>${words}</p>`) })} />);
  const quote = main.querySelector("blockquote");
  expect(quote?.getAttribute("dir")).toBe(expected);
  expect(quote?.querySelector("bdi")?.textContent ?? null).toBe(isolated);
});
