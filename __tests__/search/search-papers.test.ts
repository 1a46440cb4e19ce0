import type { PaperOutput } from "../../src/outputs/types";
import { answer } from "../../src/search/answer";
import { placedDigest, postOf } from "../outputs/input-of";
import { paperOf } from "../outputs/paper-of";
import { treeOf } from "../outputs/tree-of";
import { indexOf } from "./search-of";

const abstract = (text: string) => {
  const { text: plain, tree } = treeOf(`<p>${text}</p>`);
  return { abstract: plain, abstractTree: tree };
};

/** Papers of two digests, so that some are newer than others. */
function papers(): PaperOutput[] {
  const older = [
    paperOf({
      arxivId: "2008.00001",
      title: "Tidal Memory",
      score: 10,
      authors: ["Ada Ørsted"],
      ...abstract("Forgetting on purpose."),
    }),
    paperOf({
      arxivId: "2008.00002",
      title: "Forgetting in the Sea",
      score: 10,
      ...abstract("Whales remember tidal waves."),
    }),
  ];
  const newer = [
    paperOf({
      arxivId: "2009.00001",
      title: "Waves and Whales",
      score: 500,
      authors: ["Tidal Waters", "Bo Sample"],
      codeLinks: ["https://example.org/code"],
      subjects: [{ code: "cs.CL", name: null }],
      ...abstract("Of the deep."),
    }),
    paperOf({
      arxivId: "2009.00002",
      title: "Waves, again",
      score: 20,
      ...abstract("Of the shallow."),
    }),
    paperOf({
      arxivId: "math/0611800",
      title: "On $\\epsilon$-Nets",
      score: 1,
      ...abstract("Nothing of the sea."),
    }),
  ];
  placedDigest(older, { date: "2020-08-10T09:00:00.000Z", slug: "older" }, []);
  placedDigest(newer, { date: "2020-09-10T09:00:00.000Z", slug: "newer" }, [
    postOf(treeOf("<p>潮の記憶という論文 https://t.co/abc</p>")),
  ]);
  return [...older, ...newer];
}

const index = indexOf(papers());
const titles = (query: string) => answer(index, query, 10).rows.map(({ title }) => title.join(""));

test.each([
  // A title before authors, authors before an abstract.
  ["tidal", ["Tidal Memory", "Waves and Whales", "Forgetting in the Sea"]],
  // Words may be in several fields.
  ["tidal forgetting", ["Tidal Memory", "Forgetting in the Sea"]],
  ["wav", ["Waves and Whales", "Waves, again", "Forgetting in the Sea"]],
  ["memry", ["Tidal Memory"]],
  ["orsted", ["Tidal Memory"]],
  ["epsilon nets", ["On ϵ-Nets"]],
  ["$\\varepsilon$-nets", ["On ϵ-Nets"]],
  ["waves -whales", ["Waves, again"]],
  ['"remember tidal"', ["Forgetting in the Sea"]],
  ['"tidal remember"', []],
  ["author:tidal", ["Waves and Whales"]],
  ['author:"bo sample"', ["Waves and Whales"]],
  ["subject:cs.CL", ["Waves and Whales"]],
  ["subject:cs waves -subject:cs.CL", ["Waves, again", "Forgetting in the Sea"]],
  ["date:2020-08", ["Tidal Memory", "Forgetting in the Sea"]],
  ["date:2020-08..2020-08-31 sea", ["Forgetting in the Sea"]],
  ["has:code", ["Waves and Whales"]],
  ["has:posts waves", ["Waves and Whales", "Waves, again"]],
  ["2009.00002", ["Waves, again"]],
  ["https://arxiv.org/abs/math/0611800v1", ["On ϵ-Nets"]],
  ["2009.99999", []],
  ["the waves of whales", ["Waves and Whales", "Forgetting in the Sea"]],
  ["date:never", []],
])("%s finds %j", (query, expected) => {
  expect(titles(query)).toEqual(expected);
});

test("finds Japanese by its letters, one of them too, and shows a line of the post", () => {
  const { rows } = answer(index, "記憶", 1);
  expect(rows[0]?.line).toEqual({ of: "post", parts: ["潮の", "記憶", "という論文"] });
  expect(titles("論")).toHaveLength(3);
});

test("marks what was found, and shows a line where a word is in the abstract alone", () => {
  const [row] = answer(index, "sea remember", 1).rows;
  expect(row?.title).toEqual(["Forgetting in the ", "Sea", ""]);
  expect(row?.line).toEqual({ of: "abstract", parts: ["Whales ", "remember", " tidal waves."] });
});

test("says how many papers there are without one part of a query that finds nothing", () => {
  expect(answer(index, "waves glacier has:code", 10)).toMatchObject({
    total: 0,
    without: [{ part: "glacier", query: "waves has:code", papers: 1 }],
    unread: [],
  });
  expect(answer(index, "waves date:soon", 10)).toMatchObject({
    unread: ["date:soon"],
    without: [{ part: "date:soon", query: "waves", papers: 3 }],
  });
});

test("says whether misspelt words were taken", () => {
  expect(answer(index, "memry", 10).isMisspelt).toBe(true);
  expect(answer(index, "memory", 10).isMisspelt).toBe(false);
});
