import { parseProse } from "../../../src/digest/rich-text/prose";
import { abstractText, titleText } from "../../../src/outputs/papers/paper-text";
import { paperOf } from "../paper-of";

test.each([
  ["Fast $O(n^2)$ and $x$ Search", "Fast $O(n^2)$ and $x$ Search"],
  [String.raw`\emph{Salt} for \$5 & Water`, "Salt for $5 & Water"],
  ["Two  spaces", "Two spaces"],
])("the title %j", (title, text) => {
  expect(titleText(paperOf({ title }))).toBe(text);
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
  expect(abstractText(paper)).toBe("We show $x_1 < x_2$, always.\n$$\\frac{1}{2}$$\nSo it is.");
  expect(abstractText(paperOf({ abstract: "plain", abstractTree: null }))).toBe("plain");
  expect(abstractText(paperOf({ abstract: null, abstractTree: null }))).toBeNull();
});
