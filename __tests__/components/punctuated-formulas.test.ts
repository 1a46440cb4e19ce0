import { punctuatedFormulas } from "../../src/components/punctuated-formulas";
import { treeToHtml } from "../support/tree-to-html";
import { richText } from "./sample-views";

/** Returns the HTML of a tree, written with `[…]` for a display formula and `⟦…⟧` for what was put into it. */
function shown(source: string): string {
  const html = source.replace(/\[(.*?)\]/g, '<math display="block"><mi>$1</mi></math>');
  return treeToHtml(punctuatedFormulas(richText(html).tree))
    .replace(/<math display="block"><mi>(.*?)<\/mi>(.*?)<\/math>/g, "[$1$2]")
    .replace(/<mtext>(.*?)<\/mtext>/g, "⟦$1⟧");
}

test.each([
  ["<p>It is [x], where</p>", "<p>It is [x⟦,⟧]where</p>"],
  ["<p>It is [x] . So</p>", "<p>It is [x⟦.⟧]So</p>"],
  ["<p>It is [x].</p>", "<p>It is [x⟦.⟧]</p>"],
  ["<p>It is [x].5</p>", "<p>It is [x].5</p>"],
  ["<p>It is [x] here.</p>", "<p>It is [x] here.</p>"],
  ["<p>[x] <em>a</em>, b</p>", "<p>[x] <em>a</em>, b</p>"],
  ["<p>[x]; [y]。</p>", "<p>[x⟦;⟧][y⟦。⟧]</p>"],
  ["<p>a</p>\n[x]\n<p>, more</p>", "<p>a</p>\n[x⟦,⟧]\n<p>more</p>"],
  ["[x]\n<p>.</p>\n<p>More</p>", "[x⟦.⟧]\n\n<p>More</p>"],
  ["[x]\n<p><em>y</em></p>", "[x]\n<p><em>y</em></p>"],
  ["<ul><li>[x], a</li></ul>", "<ul><li>[x⟦,⟧]a</li></ul>"],
  ["<p><math><mi>x</mi></math>, a</p>", "<p><math><mi>x</mi></math>, a</p>"],
])("%j is %j", (source, expected) => {
  expect(shown(source)).toBe(expected);
});

test("the tree itself stays as it is", () => {
  const { tree } = richText('<p><math display="block"><mi>x</mi></math>, b</p>');
  const before = JSON.stringify(tree);
  punctuatedFormulas(tree);
  expect(JSON.stringify(tree)).toBe(before);
});
