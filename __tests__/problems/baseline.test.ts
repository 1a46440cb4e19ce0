import { leaveOutKnown, makeBaseline } from "../../src/problems/baseline";
import { rangeAt } from "../../src/problems/range";
import { fileName } from "../../src/problems/rules/file-name";
import { titleMissing } from "../../src/problems/rules/title-missing";
import { siteProblem, type SiteProblem } from "../../src/problems/site-problem";

const at = (line: number, file: string | null = "a.md") =>
  siteProblem(file, fileName, rangeAt({ line, column: 1 }), {});
const naming = (line: number): SiteProblem => {
  const found = siteProblem("a.md", titleMissing, rangeAt({ line, column: 1 }), {
    kind: "post",
    instead: "A",
  });
  return { ...found, problem: { ...found.problem, message: `As in line ${line}.` } };
};

test("a baseline counts problems by file, rule and words, without lines", () => {
  expect(makeBaseline([naming(3), at(1), at(2), at(9, null)])).toMatchInlineSnapshot(`
   [
     {
       "count": 2,
       "file": "a.md",
       "message": "The name of this file holds a backslash, which other systems read as a folder, so the file is not read.",
       "rule": "file-name",
     },
     {
       "count": 1,
       "file": "a.md",
       "message": "As in line.",
       "rule": "title-missing",
     },
     {
       "count": 1,
       "file": "gatsby-config",
       "message": "The name of this file holds a backslash, which other systems read as a folder, so the file is not read.",
       "rule": "file-name",
     },
   ]
  `);
});

test("what is known is left out wherever it stands now, and what is more is left", () => {
  const baseline = makeBaseline([at(1), at(2), naming(3)]);
  expect(leaveOutKnown([at(8), at(9), naming(10)], baseline)).toEqual({
    left: [],
    known: 3,
    mended: [],
  });
  expect(leaveOutKnown([at(1), at(2), at(3)], baseline)).toMatchObject({ left: [at(3)], known: 2 });
  expect(leaveOutKnown([at(1, "b.md")], baseline).left).toHaveLength(1);
});

test("what is mended is told, with how many", () => {
  const { mended } = leaveOutKnown([at(1)], makeBaseline([at(1), at(2), naming(3)]));
  expect(mended.map(({ rule, count }) => `${rule} ${count}`)).toEqual([
    "file-name 1",
    "title-missing 1",
  ]);
});
