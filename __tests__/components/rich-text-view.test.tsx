/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import React from "react";
import { RichTextView } from "../../src/components/rich-text-view";
import { renderInSite } from "./render-in-site";
import { richText } from "./sample-views";

const show = (html: string) => renderInSite(<RichTextView tree={richText(html).tree} />).container;

test("shows a tree as it is", () => {
  const html = '<p>An <em>odd</em> <a href="https://a.example/" rel="nofollow">link</a>.</p>\n<hr>';
  expect(show(html).innerHTML).toBe(html);
});

test.each([
  ["Table", "<table><tbody><tr><td>1</td></tr></tbody></table>"],
  ["Code", "<pre><code>1</code></pre>"],
  ["Formula", `<math display="block"><mi>${"x".repeat(31)}</mi></math>`],
  ["Formula", `<p><math><mi>${"x".repeat(31)}</mi></math></p>`],
])("gives what may be wide a box that the keyboard can scroll: %s", (name, html) => {
  show(html);
  expect(screen.getByRole("group", { name }).tabIndex).toBe(0);
});

test("leaves a short formula alone, as MathML", () => {
  const formula = show("<math><msup><mi>n</mi><mn>2</mn></msup></math>").firstElementChild;
  expect(formula?.namespaceURI).toBe("http://www.w3.org/1998/Math/MathML");
});
