import React, { type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { InlineRichText } from "../../src/components/inline-rich-text";
import { RichTextView } from "../../src/components/rich-text-view";
import { SiteProvider } from "../../src/components/site-context";
import { parseDigest } from "../../src/digest/parse-digest";
import type { Digest, RichText } from "../../src/digest/types";
import { site } from "../components/sample-views";
import { misreadMarkup } from "../support/misread-markup";
import { PAYLOADS } from "./payloads/all-payloads";
import { articlePost, digestPost, somePlaces } from "./places";

/** In papers too, which takes a minute, with `npm run test:hostile`. */
const IS_WHOLE = process.env.HOT_PAPERS_HOSTILE === "whole";

const render = (element: ReactElement) =>
  renderToStaticMarkup(<SiteProvider site={site}>{element}</SiteProvider>);

/** Returns the texts of a digest as the pages hold them. */
function renderedTexts({ entries, prose }: Digest): string[] {
  const running = (text: RichText) => render(<RichTextView tree={text.tree} />);
  const posts = entries.flatMap((entry) => entry.posts);
  const notes = entries.flatMap((entry) => entry.notes);
  return [
    ...entries.map(({ title }) =>
      render(
        <h2>
          <a href="/">
            <InlineRichText tree={title.tree} />
          </a>
        </h2>,
      ),
    ),
    ...[...prose, ...notes, ...entries.flatMap(({ abstract }) => abstract ?? [])].map(running),
    ...posts.map((post) => `<blockquote>${running(post)}</blockquote>`),
  ];
}

test("a browser reads every text as the elements that React means", () => {
  const misread = PAYLOADS.flatMap((payload) =>
    [
      articlePost(payload, "posts"),
      ...(IS_WHOLE ? [digestPost(payload, somePlaces(payload, 4))] : []),
    ]
      .map((source) => parseDigest(source, { fileName: "posts/a.md" }))
      .flatMap(({ digest }) => renderedTexts(digest))
      .flatMap((html) => misreadMarkup(html) ?? [])
      .map((place) => `${payload.id} ${payload.source}\n${place}`),
  );
  expect(misread).toEqual([]);
});

const LONG = String.raw`\[ a_1 + a_2 + a_3 + a_4 + a_5 + a_6 + a_7 + a_8 = b_1 + b_2 + b_3 + b_4 + b_5 \]`;

test.each([
  ["in a line", `It is ${LONG}, where the rest follows.`],
  ["in an item of a list", `- It is ${LONG}.`],
  ["in a cell", `| a | b |\n| - | - |\n| ${LONG} | c |`],
  ["alone", `Here:\n\n${LONG}\n\nThere.`],
])("a long display formula %s too", (_, prose) => {
  const { digest } = parseDigest(`---\ntitle: A\n---\n\n${prose}\n`, { fileName: "posts/a.md" });
  const html = renderedTexts(digest).join("");
  expect(html).toContain('display="block"');
  expect(html).toContain('role="group"');
  expect(misreadMarkup(html)).toBeNull();
});

test.each([
  ["<p>a<div>b</div>c</p>", "<p> … | meant <div>, read </p>"],
  ["<table>a<tr><td>b</td></tr></table>", " | meant <table>, read …"],
  ["<a>a<a>b</a></a>", "<a> … | meant <a>, read </a>"],
  ["<p>a<br/>b<!-- -->c &lt; d</p>", null],
])("the check finds what a parser moves: %s", (html, place) => {
  expect(misreadMarkup(html)).toBe(place);
});
