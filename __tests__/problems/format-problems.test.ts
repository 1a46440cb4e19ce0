import { formatProblems } from "../../src/problems/format-problems";
import { FILE_START, rangeAt } from "../../src/problems/range";
import { dateInvalid } from "../../src/problems/rules/date-invalid";
import { fileEmpty } from "../../src/problems/rules/file-empty";
import { slugMissing } from "../../src/problems/rules/slug-missing";
import { reportInto } from "../../src/problems/report";
import { makeProblem, type Problem } from "../../src/problems/problem";

test("problems are listed by place under their file", () => {
  const problems: Problem[] = [];
  const report = reportInto(problems);
  const values = { value: "2024-02-30", instead: null };
  report(dateInvalid, rangeAt({ line: 3, column: 7 }, 10), values);
  report(fileEmpty, FILE_START, {});
  problems.push({ ...makeProblem(slugMissing, FILE_START, {}), fix: null });
  expect(formatProblems("content/posts/a.md", problems)).toMatchInlineSnapshot(`
   "content/posts/a.md: 3 problems

   content/posts/a.md:1:1 warning file-empty
     The file is empty.
     Fix: Write the post, or delete the file.

   content/posts/a.md:1:1 warning slug-missing
     The post has no slug, and its file name gives none.

   content/posts/a.md:3:7 error date-invalid
     The date “2024-02-30” does not exist or is not in a known form.
     Fix: Write it as 2020-09-17 or 2020-09-17T09:55:42Z."
  `);
});

test("no problem, no text", () => {
  expect(formatProblems("a.md", [])).toBe("");
});
