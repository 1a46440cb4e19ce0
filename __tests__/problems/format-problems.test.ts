import { countProblems } from "../../src/problems/count-problems";
import { formatProblems } from "../../src/problems/format-problems";
import { groupProblems } from "../../src/problems/group-problems";
import { makeProblem } from "../../src/problems/problem";
import { FILE_START, rangeAt } from "../../src/problems/range";
import { dateInvalid } from "../../src/problems/rules/date-invalid";
import { fileEmpty } from "../../src/problems/rules/file-empty";
import { imageMissing } from "../../src/problems/rules/image-missing";
import { slugMissing } from "../../src/problems/rules/slug-missing";
import { siteProblem, type SiteProblem } from "../../src/problems/site-problem";

const A = "content/posts/a.md";
const at = (line: number) => rangeAt({ line, column: 7 });

test("problems are listed by place under their file", () => {
  const problems: SiteProblem[] = [
    siteProblem(A, dateInvalid, at(3), { value: "2024-02-30", instead: null }),
    siteProblem(A, fileEmpty, FILE_START, {}),
    { file: A, problem: { ...makeProblem(slugMissing, FILE_START, {}), fix: null } },
  ];
  expect(formatProblems(A, groupProblems(problems))).toMatchInlineSnapshot(`
   "content/posts/a.md: 3 problems

   content/posts/a.md:1:1 warning file-empty
     The file is empty.
     Fix: Write the post, or delete the file.

   content/posts/a.md:1:1 warning slug-missing
     The post has no slug, and its file name gives none.

   content/posts/a.md:3:7 error date-invalid
     The date “2024-02-30” does not exist: its month has 29 days.
     Fix: Write it as 2020-09-17 or 2020-09-17T09:55:42Z."
  `);
  expect(countProblems(problems)).toBe("3 problems (1 error, 2 warnings) in 3 places of 1 file");
});

test("one problem in many places is one, with its first three places", () => {
  const problems = Array.from({ length: 294 }, (_, i) =>
    siteProblem(i < 2 ? A : "b.md", imageMissing, at(i + 1), { src: "sea.svg" }),
  );
  expect(formatProblems(A, groupProblems(problems))).toMatchInlineSnapshot(`
   "content/posts/a.md: 1 problem

   content/posts/a.md:1:7 warning image-missing
     There is no image “sea.svg”; the page shows its description instead.
     Fix: Put the file beside the post, or in static/ if its address begins with a slash.
     Also at content/posts/a.md:2:7, b.md:3:7, 291 more places"
  `);
  expect(countProblems(problems)).toBe("1 problem (0 errors, 1 warning) in 294 places of 2 files");
});

test("no problem, no text", () => {
  expect(formatProblems("a.md", [])).toBe("");
});
