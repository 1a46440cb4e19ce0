import fc from "fast-check";
import { inLine } from "../../../src/digest/front-matter/fields";
import { reportInto } from "../../../src/problems/report";
import type { Problem } from "../../../src/problems/problem";
import { readYaml } from "../../../src/digest/front-matter/front-matter-yaml";

/** The fields of YAML that begins in line 2 of its file, and the rules that it breaks. */
function read(yaml: string) {
  const rules: string[] = [];
  const fields = readYaml(yaml, 2, (rule) => rules.push(rule.id));
  return { fields: Object.fromEntries(fields), rules };
}

/** What `title: …` says. */
function titleOf(yaml: string) {
  const { fields, rules } = read(yaml);
  expect(rules).toEqual([]);
  return fields["title"];
}

test("the front matter of a common digest", () => {
  const yaml =
    'title: "Hot papers: 1"\ndate: 2020-09-17T09:55:42.Z\ndraft: false\n\ntags:\n  - "cs.LG"\n  - vision';
  const other = false;
  const items = [inLine(7, 5, 12), inLine(8, 5, 11)];
  const end = (line: number, column: number) => ({
    end: { line, column },
    items: [],
  });
  const key = (line: number, last: number) => ({ key: inLine(line, 1, last) });
  expect(read(yaml)).toEqual({
    rules: [],
    fields: {
      title: { value: "Hot papers: 1", other, line: 2, column: 8, ...end(2, 23), ...key(2, 6) },
      date: {
        value: "2020-09-17T09:55:42.Z",
        other,
        line: 3,
        column: 7,
        ...end(3, 28),
        ...key(3, 5),
      },
      draft: { value: "false", other, line: 4, column: 8, ...end(4, 13), ...key(4, 6) },
      tags: {
        value: ["cs.LG", "vision"],
        other,
        line: 7,
        column: 3,
        ...end(8, 11),
        items,
        ...key(6, 5),
      },
    },
  });
});

test.each([
  ["A title", "A title"],
  ["'A title'", "A title"],
  ['"A title"', "A title"],
  ['"say \\"a\\""', 'say "a"'],
  ["'it''s'", "it's"],
  ["007", "007"],
  ["1.0", "1.0"],
  ["yes", "yes"],
  ["17:30", "17:30"],
  ["a (b), c/d - e.", "a (b), c/d - e."],
  ["論文", "論文"],
  ["a # comment", "a"],
  ["a#b", "a#b"],
  ["'  a  '", "a"],
  ["null", null],
  ["~", null],
  ["NULL", null],
  ["'null'", "null"],
  ['"~"', "~"],
  ['""', null],
  ["' '", null],
  ["", null],
])("a value written as %j is %j", (written, value) => {
  expect(titleOf(`title: ${written}`)).toMatchObject({ value, other: false, line: 2 });
});

test.each([
  ["- a\n- b", ["a", "b"], inLine(3, 1, 4), [inLine(3, 3, 4), inLine(4, 3, 4)]],
  ["  - a\n  - 'b: c'", ["a", "b: c"], inLine(3, 3, 6), [inLine(3, 5, 6), inLine(4, 5, 11)]],
  [
    "  - a\n  - null\n  - ''\n  - 'null'",
    ["a", "null"],
    inLine(3, 3, 6),
    [inLine(3, 5, 6), inLine(6, 5, 11)],
  ],
])("a list written as %j is %j", (written, value, { start }, items) => {
  const end = items.at(-1)?.end;
  expect(titleOf(`title:\n${written}`)).toEqual({
    ...{ value, other: false, ...start, end, items },
    key: inLine(2, 1, 6),
  });
});

test("a value is read the same with a comment, in quotes and in braces", () => {
  const word = fc.stringMatching(/^[A-Za-z\d]([\w ./()-]{0,20}[\w./()-])?$/);
  const words = word.filter((text) => !/^(?:null|~)$/i.test(text));
  fc.assert(
    fc.property(words, (text) => {
      for (const yaml of [
        `title: ${text}`,
        `title: ${text} # a comment`,
        `title: '${text}'`,
        `title: "${text}"`,
        `{ title: ${text} }`,
      ]) {
        expect(titleOf(yaml)).toMatchObject({ value: text, other: false });
      }
    }),
  );
});

test.each([
  ['title: "He said "no" today"', 'He said "no" today', `'He said "no" today'`],
  ["title: 'It's here'", "It's here", `"It's here"`],
  [
    'title: "Attention" is all you need',
    '"Attention" is all you need',
    `'"Attention" is all you need'`,
  ],
  [`title: "It's "all" here"`, `It's "all" here`, `"It's \\"all\\" here"`],
])("the words of %s stay, and the edit says the same in YAML", (row, title, instead) => {
  const problems: Problem[] = [];
  const fields = readYaml(row, 2, reportInto(problems));
  expect(fields.get("title")?.value).toBe(title);
  expect(problems).toMatchObject([
    { rule: "front-matter-yaml", edits: [{ start: { line: 2, column: 8 }, text: instead }] },
  ]);
  const mended = readYaml(`title: ${instead}`, 2, reportInto(problems));
  expect(mended.get("title")?.value).toBe(title);
  expect(problems).toHaveLength(1);
});

test("escaped quotes beside a broken line are quotes", () => {
  const fields = readYaml("title: 'It''s'\ncategory: \"a \\\"b\\\"\"\nx: [", 2, () => undefined);
  expect(fields.get("title")?.value).toBe("It's");
  expect(fields.get("category")?.value).toBe('a "b"');
});

test("a list in the place of a key, as a footnote reads, is told", () => {
  const { fields, rules } = read('title: "A"\n[^1]: The note');
  expect(Object.keys(fields)).toEqual(["title"]);
  expect(rules).toEqual(["front-matter-yaml"]);
});
