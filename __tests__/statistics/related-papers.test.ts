import fc from "fast-check";
import { paperTerms, type TermSource } from "../../src/statistics/paper-terms";
import { type ComparedPaper, relatedPapers } from "../../src/statistics/related-papers";

const paper = (key: string, title: string, more: Partial<TermSource> = {}): ComparedPaper => ({
  key,
  terms: paperTerms({ title, abstract: null, authors: [], subjects: [], ...more }),
});

test("the more rare words two papers share, the more alike they are", () => {
  const related = relatedPapers(
    [
      paper("a", "graph network attention"),
      paper("b", "graph network memory"),
      paper("c", "graph colour"),
      paper("d", "protein folding"),
    ],
    5,
  );
  // a and b share two words of three, a and c one of two, which is in three papers; d shares none.
  expect(Object.fromEntries(related)).toEqual({
    a: ["b", "c"],
    b: ["a", "c"],
    c: ["a", "b"],
    d: [],
  });
});

test.each<[string, Partial<TermSource>]>([
  ["an author", { authors: ["Ada Example"] }],
  ["a subject", { subjects: ["cs.LG"] }],
  ["a word of the abstract", { abstract: "entropy" }],
])("%s in common relates papers", (_, common) => {
  const related = relatedPapers(
    [paper("a", "one", common), paper("b", "two", common), paper("c", "three")],
    5,
  );
  expect(related.get("a")).toEqual(["b"]);
});

test("ties are ordered by key, and no more are returned than requested", () => {
  const same = ["d", "b", "c", "a"].map((key) => paper(key, "same title"));
  expect(relatedPapers([...same, paper("z", "other")], 2).get("c")).toEqual(["a", "b"]);
});

test("nothing is compared if none are to be shown", () => {
  expect(relatedPapers([paper("a", "x y"), paper("b", "x y")], 0).size).toBe(0);
});

test("the order of the papers changes nothing", () => {
  const word = fc.constantFrom("graph", "network", "memory", "colour", "protein", "entropy");
  const papers = fc
    .array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 12 })
    .map((titles) => titles.map((title, index) => paper(`k${index}`, title.join(" "))));
  fc.assert(
    fc.property(papers, (some) => {
      const sorted = (all: Map<string, string[]>) => [...all].sort(([a], [b]) => (a < b ? -1 : 1));
      expect(sorted(relatedPapers([...some].reverse(), 5))).toEqual(sorted(relatedPapers(some, 5)));
    }),
  );
});
