import { parseProse } from "../../../src/digest/rich-text/prose";
import { abstractText, titleText, titleWithTex } from "../../../src/outputs/papers/paper-text";
import { paperOf } from "../paper-of";

test.each([
  ["Fast $O(n^2)$ and $x$ Search", "Fast O(n²) and x Search"],
  ["$\\mu$Transfer at 5 $\\mu$m", "μTransfer at 5 μm"],
  [String.raw`\emph{Salt} for \$5 & Water`, "Salt for $5 & Water"],
  ["Two  spaces", "Two spaces"],
])("the title %j", (title, text) => {
  expect(titleText(paperOf({ title }))).toBe(text);
});

test("a title with its TeX has its math in dollars", () => {
  const paper = paperOf({ title: "A **fast** $O(n^2)$ Search" });
  expect(titleWithTex(paper)).toBe("A fast $O(n^2)$ Search");
});

test("an abstract keeps its math and its paragraphs", () => {
  const source = "We show $x_1 < x_2$, *always*.\n\n$$\\frac{1}{2}$$\n\nSo it is.";
  const { tree } = parseProse(source, {
    line: 1,
    topHeading: 3,
    idPrefix: "",
    report: () => undefined,
  });
  const paper = paperOf({ abstract: "other", abstractTree: tree });
  expect(abstractText(paper)).toBe("We show x₁ < x₂, always.\n1/2\nSo it is.");
  expect(abstractText(paperOf({ abstract: "plain", abstractTree: null }))).toBe("plain");
  expect(abstractText(paperOf({ abstract: null, abstractTree: null }))).toBeNull();
});
