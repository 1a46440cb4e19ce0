import { isolatedNames } from "../../src/components/isolated-names";
import { treeToHtml } from "../support/tree-to-html";
import { richText } from "./sample-views";

const shown = (html: string) => treeToHtml(isolatedNames(richText(html).tree));

test.each([
  ["@sample שלום", "<bdi>@sample</bdi> שלום"],
  ["שלום #אב https://a.example/?b (c).", "שלום #אב <bdi>https://a.example/?b</bdi> (c)."],
  ["<p>ש <em>@a@b.example</em>.</p>", "<p>ש <em><bdi>@a@b.example</bdi></em>.</p>"],
  [
    '<a href="https://a.example/">@a <b>b</b></a>',
    '<a href="https://a.example/"><bdi>@a <b>b</b></bdi></a>',
  ],
  ["שלום", "שלום"],
  ["", ""],
])("%j is %j", (html, expected) => {
  expect(shown(html)).toBe(expected);
});
