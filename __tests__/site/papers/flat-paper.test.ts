import { flatPaper } from "../../../src/site/papers/flat-paper";
import { entryOf } from "../../support/digest-file";

test("a paper's texts become two fields each, and nothing of its place in a digest comes along", () => {
  const abstract = { text: "Short.", tree: { type: "root" as const, children: [] } };
  const entry = entryOf({ key: "2009.06732", rank: 3, authors: ["Yi Tay"], abstract });
  expect(flatPaper(entry)).toEqual({
    key: "2009.06732",
    arxivId: "2009.06732",
    version: null,
    title: "Title of 2009.06732",
    titleTree: entry.title.tree,
    authors: ["Yi Tay"],
    moreAuthors: false,
    links: [],
    subjects: [],
    abstract: "Short.",
    abstractTree: abstract.tree,
    codeLinks: [],
    lang: null,
  });
});

test("a paper without an abstract has neither form of one", () => {
  const { abstract, abstractTree } = flatPaper(entryOf({ key: "2009.06732" }));
  expect({ abstract, abstractTree }).toEqual({ abstract: null, abstractTree: null });
});
