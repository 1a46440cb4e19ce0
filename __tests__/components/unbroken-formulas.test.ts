import { unbrokenFormulas } from "../../src/components/unbroken-formulas";
import { treeToHtml } from "../support/tree-to-html";
import { richText } from "./sample-views";

/** Returns the HTML of a tree, written with `{…}` for a formula and with `⟦…⟧` round what stays together. */
function shown(source: string): string {
  const html = source.replace(/\{(.*?)\}/g, "<math><mi>$1</mi></math>");
  return treeToHtml(unbrokenFormulas(richText(html).tree))
    .replace(/<math><mi>(.*?)<\/mi><\/math>/g, "{$1}")
    .replace(/<span class="unbroken">(.*?)<\/span>/g, "⟦$1⟧");
}

test.each([
  ["The {μ}P and the {β}-VAE", "The ⟦{μ}P⟧ and the ⟦{β}-⟧VAE"],
  ["in 3{×}10{−12} erg", "in ⟦3{×}1⟧⟦0{−12}⟧ erg"],
  ["{a}b{c} and {d}{e}f", "⟦{a}b{c}⟧ and ⟦{d}{e}f⟧"],
  ["with {x}, then ({y}).", "with ⟦{x},⟧ then ⟦({y})⟧."],
  ["a {x} b", "a {x} b"],
  ["{x}", "{x}"],
  ["cafe\u0301{x}e\u0301s", "caf⟦e\u0301{x}e\u0301⟧s"],
  ["of M<sub>{⊙}</sub>s", "of ⟦M<sub>{⊙}</sub>s⟧"],
  ["a<em>long text with {x}s in it</em>b", "a<em>long text with ⟦{x}s⟧ in it</em>b"],
  ["<p>a{x}</p>\n<p>b</p>", "<p>⟦a{x}⟧</p>\n<p>b</p>"],
  ['a<math display="block"><mi>x</mi></math>b', 'a<math display="block"><mi>x</mi></math>b'],
  ["no formula<i>s</i>", "no formula<i>s</i>"],
])("%j is %j", (source, expected) => {
  expect(shown(source)).toBe(expected.replace(/\{(.*?)\}/g, "{$1}"));
});

test("the tree itself stays as it is", () => {
  const { tree } = richText("a<math><mi>x</mi></math>b");
  const before = JSON.stringify(tree);
  unbrokenFormulas(tree);
  expect(JSON.stringify(tree)).toBe(before);
});
