import { paperTerms } from "../../src/statistics/paper-terms";

const termsOf = (title: string) => [
  ...paperTerms({ title, abstract: null, authors: [], subjects: [] }).keys(),
];

test.each([
  ["Graph Networks and graph network", ["graph", "network", "and"]],
  ["Schrödinger's équations", ["schrodinger", "equation"]],
  ["loss class gas", ["loss", "class", "gas"]],
  ["深層学習 for 画像", ["深層", "層学", "学習", "for", "画像"]],
  ["論 x", ["論"]],
  ["", []],
])("%s", (title, terms) => {
  expect(termsOf(title)).toEqual(terms);
});

test("a title's words count three times, and authors and subjects are no words", () => {
  const terms = paperTerms({
    title: "May graphs",
    abstract: "Graphs in May.",
    authors: ["May"],
    subjects: ["cs.LG"],
  });
  expect(Object.fromEntries(terms)).toEqual({
    may: 4,
    graph: 4,
    in: 1,
    "author:may": 1,
    "subject:cs.LG": 1,
  });
});
