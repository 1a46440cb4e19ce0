import { parseDigest } from "../../../src/digest/parse-digest";
import { applyEdits } from "../../support/apply-edits";

const read = (front: string) => {
  const text = `---\n${front}\ndate: 2026-01-09\nslug: a\n---\n\nNo news.\n`;
  const { digest, problems } = parseDigest(text, { fileName: "posts/a.md" });
  return {
    digest,
    problems,
    mended: applyEdits(
      text,
      problems.flatMap(({ edits }) => edits),
    ),
  };
};

test.each([
  ["On the \\beta law", "On the \\beta law"],
  ["$\\frac{1}{2}$ and \\\\beta", "1/2 and \\beta"],
  ["\\alpha, \\varphi, \\epsilon", "\\alpha, \\varphi, \\epsilon"],
  ["\\nabla, \\nu and \\neq", "\\nabla, \\nu and \\neq"],
  ["\\theta \\times \\textbf{x}", "\\theta \\times x"],
  ["\\rho \\rightarrow \\Phi", "\\rho \\rightarrow \\Phi"],
  ["state\\_of", "state_of"],
])("a title in double quotes keeps its TeX, and the post says so: %s", (written, title) => {
  const { digest, problems, mended } = read(`title: "${written}"`);
  expect(digest.title).toBe(title);
  expect(problems.map(({ rule, start }) => [rule, start])).toEqual([
    ["front-matter-value", { line: 2, column: 8 }],
  ]);
  const again = parseDigest(mended, { fileName: "posts/a.md" });
  expect([again.digest.title, again.problems]).toEqual([title, []]);
});

test.each([
  ["two\\nlines", "two lines"],
  ["a\\tb", "a b"],
  ["tab\\there", "tab here"],
  ["caf\\u00e9 \\x41", "café A"],
  ['say \\"a\\"', 'say "a"'],
  ["\\\\beta", "\\beta"],
  ["a\\ b \\/", "a b /"],
])("escapes of YAML that are meant stay what they are: %s", (written, title) => {
  const { digest, problems } = read(`title: "${written}"`);
  expect([digest.title, problems]).toEqual([title, []]);
});

test("tags, categories and descriptions are read alike; other keys are not touched", () => {
  const { digest, problems } = read(
    'title: A\ncategory: "\\beta"\ntags: ["\\tau", \'\\nu\']\ndescription: "A\n  \\frac"\nauthor: "\\beta"',
  );
  expect([digest.category, digest.tags, digest.description]).toEqual([
    "\\beta",
    ["\\tau", "\\nu"],
    "A \\frac",
  ]);
  expect(problems.map(({ rule, start }) => `${rule} ${start.line}:${start.column}`)).toEqual([
    "front-matter-value 3:11",
    "front-matter-value 4:8",
    "front-matter-value 5:14",
  ]);
});

test("what is no escape of YAML at all is said, with the way out", () => {
  const { digest, problems, mended } = read(
    'title: "We \\sum up \\times \\\\alpha \\"x\\" \\Sigma"',
  );
  expect(digest.title).toBe('We \\sum up \\times \\alpha "x" \\Sigma');
  expect(problems.map(({ message, fix }) => ({ message, fix }))).toMatchInlineSnapshot(`
   [
     {
       "fix": "Put the value in single quotes, or write two backslashes.",
       "message": "In double quotes a backslash begins a sign of YAML, and “\\s” is none.",
     },
   ]
  `);
  const again = parseDigest(mended, { fileName: "posts/a.md" });
  expect([again.digest.title, again.problems]).toEqual([digest.title, []]);
});
