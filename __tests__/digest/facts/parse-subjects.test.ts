import { parseSubjects } from "../../../src/digest/facts/parse-subjects";

const LIST = "https://arxiv.org/list";

test.each([
  [`- [cs.LG](${LIST}/cs.LG/recent) | [stat.ML](${LIST}/stat.ML/recent)`, ["cs.LG", "stat.ML"]],
  ["cs.LG | cs.CV", ["cs.LG", "cs.CV"]],
  ["- cs.LG, hep-th; quant-ph", ["cs.LG", "hep-th", "quant-ph"]],
  ["* cs.LG cs.CV", ["cs.LG", "cs.CV"]],
  ["- Subjects: Machine Learning (cs.LG); Robotics (cs.RO)", ["cs.LG", "cs.RO"]],
  ["- categories: CS.lg, cs.LG", ["cs.LG"]],
  [`- [Machine Learning](${LIST}/cs.LG/new)`, ["cs.LG"]],
  ["- cmp-lg | astro-ph", ["cmp-lg", "astro-ph"]],
])("%j is of %j", (line, subjects) => {
  expect(parseSubjects(line)).toEqual({ subjects, problems: [] });
});

test.each([
  [
    `- [cs.LG](${LIST}/cs.LG/recent) | [cs.XX](${LIST}/cs.XX/recent)`,
    ["cs.LG", "cs.XX"],
    "subject-unknown",
    50,
  ],
  ["- subjects: cs.LG, cs.XX", ["cs.LG", "cs.XX"], "subject-unknown", 20],
  ["- subjects: cs.LG | 12 monkeys", ["cs.LG"], "subjects-invalid", 21],
])("%j keeps %j and has the problem %j", (line, subjects, rule, column) => {
  expect(parseSubjects(line)).toEqual({
    subjects,
    problems: [expect.objectContaining({ rule, column })],
  });
});

test.each([
  "",
  "- ",
  "cs.LG and more",
  "Some words (cs.LG)",
  "Ann Lee, Bo Chen",
  "- [abs](https://arxiv.org/abs/2009.06732)",
  "cs.LG,".repeat(100_000),
])("%.40j is no subjects line", (line) => {
  expect(parseSubjects(line)).toBeNull();
});
