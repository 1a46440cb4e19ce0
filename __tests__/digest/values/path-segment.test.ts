import fc from "fast-check";
import { pathSegment } from "../../../src/digest/values/path-segment";

const bytes = (text: string) => Buffer.byteLength(text);

test.each([
  ["hot-papers", "hot-papers"],
  ["con", "con-1"],
  ["CON", "CON-1"],
  ["lpt1", "lpt1-1"],
  ["com¹", "com¹-1"],
  ["nul.2020", "nul.2020-1"],
  ["index.html", "index.html-1"],
  ["index.htm", "index.htm-1"],
  ["paper.bib", "paper.bib-1"],
  ["paper.csl.json", "paper.csl.json-1"],
  ["index", "index"],
  ["console", "console"],
  ["a".repeat(240), "a".repeat(240)],
])("%s is %s", (text, segment) => {
  expect(pathSegment(text)).toBe(segment);
});

test("a segment that is too long ends in a checksum", () => {
  expect(pathSegment("a".repeat(241))).toMatch(/^a{231}-[0-9a-f]{8}$/);
});

test("a cut is between characters, and the result no longer than the limit", () => {
  const segment = pathSegment("長い名前".repeat(40));
  expect(segment).toMatch(/^[長い名前]{77}-[0-9a-f]{8}$/);
  expect(bytes(segment)).toBeLessThanOrEqual(240);
  expect(pathSegment("🔥".repeat(100), 80)).toMatch(/^(?:🔥){57}-[0-9a-f]{8}$/u);
});

test("any text fits, and two that differ stay different", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 400 });
  fc.assert(
    fc.property(text, text, (one, two) => {
      expect(bytes(pathSegment(one))).toBeLessThanOrEqual(242);
      expect([...pathSegment(one, 80)].length).toBeLessThanOrEqual(82);
      expect(pathSegment(pathSegment(one))).toBe(pathSegment(one));
      if (one !== two) expect(pathSegment(one)).not.toBe(pathSegment(two));
    }),
  );
});
