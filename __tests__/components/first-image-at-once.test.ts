import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { firstImageAtOnce } from "../../src/components/first-image-at-once";

const LAZY = '<img src="a.png" loading="lazy">';
const PROMPT = '<img src="a.png">';

test.each([
  ["the first of the text", `<p>A</p><p>${LAZY}${LAZY}</p>`, `<p>A</p><p>${PROMPT}${LAZY}</p>`],
  [
    "deep in the text",
    `<div><p>A <a>${LAZY}</a></p></div>`,
    `<div><p>A <a>${PROMPT}</a></p></div>`,
  ],
  ["a block of its own", `${LAZY}<p>A</p>`, `${PROMPT}<p>A</p>`],
  ["far below", `<p>A</p><p>B</p><p>C</p><p>${LAZY}</p>`, `<p>A</p><p>B</p><p>C</p><p>${LAZY}</p>`],
  ["nowhere", "<p>A</p>", "<p>A</p>"],
])("where an image is %s", (_, html, expected) => {
  const tree = fromHtml(html, { fragment: true });
  expect(toHtml(firstImageAtOnce(tree))).toBe(expected);
  expect(toHtml(tree)).toBe(html);
});
