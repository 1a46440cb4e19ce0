import { formatProblems } from "../../src/problems/format-problems";
import { reportInto } from "../../src/problems/problems";
import type { Problem } from "../../src/problems/problems";

test("problems are listed by place under their file", () => {
  const problems: Problem[] = [];
  const report = reportInto(problems);
  report("date-invalid", { line: 3, column: 7 }, "The date does not exist.", "Write another.");
  report("file-empty", { line: 1, column: 1 }, "The file is empty.");
  expect(formatProblems("content/posts/a.md", problems)).toMatchInlineSnapshot(`
   "content/posts/a.md: 2 problems

   content/posts/a.md:1:1 warning file-empty
     The file is empty.

   content/posts/a.md:3:7 error date-invalid
     The date does not exist.
     Fix: Write another."
  `);
});

test("no problem, no text", () => {
  expect(formatProblems("a.md", [])).toBe("");
});
