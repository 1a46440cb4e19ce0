import { ARXIV_CATEGORIES } from "../../src/arxiv/arxiv-categories";
import { findArxivSubject } from "../../src/arxiv/arxiv-subjects";

test("arXiv has 155 active categories in eight groups, each code once", () => {
  const groups = Object.entries(ARXIV_CATEGORIES);
  const subjects = groups.flatMap(([group, categories]) =>
    Object.entries(categories).map(([code, name]) => ({ code, name, group })),
  );
  expect(subjects).toHaveLength(155);
  expect(new Set(subjects.map(({ code }) => code)).size).toBe(155);
  expect(groups).toHaveLength(8);
  for (const subject of subjects) expect(findArxivSubject(subject.code)).toEqual(subject);
});
