import { findArxivSubject, mainSubjectCode } from "../../src/arxiv/arxiv-subjects";

test.each([
  ["cs.LG", "cs.LG", "Machine Learning", "Computer Science"],
  ["CS.lg", "cs.LG", "Machine Learning", "Computer Science"],
  ["hep-th", "hep-th", "High Energy Physics - Theory", "Physics"],
  ["cmp-lg", "cmp-lg", "Computation and Language", "Computer Science"],
  ["astro-ph", "astro-ph", "Astrophysics", "Physics"],
])("findArxivSubject of %j", (written, code, name, group) => {
  expect(findArxivSubject(written)).toEqual({ code, name, group });
});

test.each(["cs", "cs.XX", "", "constructor", "__proto__"])("%j is no subject", (code) => {
  expect(findArxivSubject(code)).toBeNull();
});

test.each([
  ["cs.NA", "math.NA"],
  ["math.MP", "math-ph"],
  ["cmp-lg", "cs.CL"],
  ["cs.LG", "cs.LG"],
  ["constructor", "constructor"],
])("arXiv lists %j under %j", (code, main) => {
  expect(mainSubjectCode(code)).toBe(main);
});
