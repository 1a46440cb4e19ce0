import { parseDigest } from "../../src/digest/parse-digest";
import { applyEdits } from "../support/apply-edits";

const FRONT = "---\ntitle: A\ndate: 2024-05-01\nslug: a\n---\n";
const LINKS = "- links: [abs](https://arxiv.org/abs/2405.00001)";

/** The source after the edits of one problem, each problem apart, as `rule: line that changed`. */
function edited(source: string): string[] {
  const before = source.split("\n");
  return parseDigest(source, { fileName: "a.md" }).problems.flatMap(({ rule, edits }) => {
    if (edits.length === 0) return [];
    const after = applyEdits(source, edits).split("\n");
    return after.filter((row, at) => row !== before[at]).map((row) => `${rule}: ${row}`);
  });
}

test.each([
  [
    "a heading without number",
    `# [One](https://arxiv.org/abs/2405.00001) #\n\n${LINKS}`,
    ["heading-unnumbered: # 1. [One](https://arxiv.org/abs/2405.00001) #"],
  ],
  ["a heading without title", `#\n\n${LINKS}`, []],
  [
    "a number in another form",
    `# 1. One\n\n${LINKS}\n\n##  4)  Two\n# 4) Two\n\n- links: https://a.example/`,
    ["number-order: # 2) Two"],
  ],
  [
    "an address without its beginning",
    "# 1. One\n\n- links: [a www.b.example](www.b.example/c) | [d](/abs/1)",
    ["links-invalid: - links: [a www.b.example](https://www.b.example/c) | [d](/abs/1)"],
  ],
  [
    "a number of another script, and none",
    `# 1. One\n\n${LINKS}\n- likes: 4．2k, reposts: many`,
    ["metrics-invalid: - likes: 4.2k, reposts: many"],
  ],
  [
    "subjects by name: one, and two of one name",
    `# 1. One\n\n${LINKS}\n- subjects: Robotics | Machine Learning | [cs-RO](https://arxiv.org/list/cs-RO/recent)`,
    [
      "subject-unknown: - subjects: cs.RO | Machine Learning | [cs-RO](https://arxiv.org/list/cs-RO/recent)",
    ],
  ],
  [
    "percent signs that begin a comment in TeX",
    `# 1. Up $67%$\n\n${LINKS}\n\n> Some $x$ and\n> $\\frac{5%}{a_1 \\%}$.`,
    ["math-percent: # 1. Up $67\\%$", "math-percent: > $\\frac{5\\%}{a_1 \\%}$."],
  ],
])("of %s", (_, body, changed) => {
  expect(edited(FRONT + body)).toEqual(changed);
});

test("of front matter: quotes go with the value, a value that YAML would read otherwise stays", () => {
  expect(edited(`---\ntitle: A\ndate: "17.09.2020" # a comment\nslug: 'a b'\n---\nText.`)).toEqual([
    "date-invalid: date: 2020-09-17 # a comment",
    "front-matter-value: slug: a-b",
  ]);
  expect(edited("---\ntitle: A\ndate: 09/10/2020\nslug: '/null?'\n---\nText.")).toEqual([]);
});

test("find their place behind text that was repaired and characters that were removed", () => {
  const damaged = Buffer.from("Schützen", "utf8").toString("latin1");
  const line = `- likes: 1\0, ${damaged} name: 2, reposts: 4．2k`;
  expect(edited(`${FRONT}# 1. One\n\n${LINKS}\n${line}`)).toEqual([
    `encoding-repaired: - likes: 1\0, Schützen name: 2, reposts: 4．2k`,
    `control-character: - likes: 1, ${damaged} name: 2, reposts: 4．2k`,
    `metrics-invalid: - likes: 1\0, ${damaged} name: 2, reposts: 4.2k`,
  ]);
});

test("may hold text that was repaired", () => {
  const damaged = Buffer.from("é", "utf8").toString("latin1");
  expect(edited(`---\ntitle: A\ndate: 2024-05-01\nslug: caf${damaged} bar\n---\nText.`)).toEqual([
    "encoding-repaired: slug: café bar",
    "front-matter-value: slug: café-bar",
  ]);
});
