import { isWiki } from "../../../src/digest/foreign-formats/open-wiki";

const LINKS = ["See [https://a.example/x code].", "And [https://a.example/y more]."];

test.each<[string, string[], boolean]>([
  ["a page of a wiki", ["== Papers ==", ...LINKS], true],
  ["a digest that quotes one", ["# 1. A Paper", "", ...LINKS], false],
  ["one link", LINKS.slice(1), false],
])("whether %s is in the markup of wikis", (_, lines, is) => {
  expect(isWiki(lines, 0)).toBe(is);
});
