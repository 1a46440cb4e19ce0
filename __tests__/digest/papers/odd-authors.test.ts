import { checkAuthors } from "../../../src/digest/papers/odd-authors";
import { parseDigest } from "../../../src/digest/parse-digest";
import { rangeOver } from "../../../src/problems/range";
import { cpuSeconds } from "../../support/cpu-seconds";
import { textAt } from "../../support/text-at";

const LINKS = "- links: [abs](https://arxiv.org/abs/2601.00001)";

function parse(authors: string) {
  const source = `---\ntitle: A\ndate: 2026-01-01\n---\n\n# 1. A\n\n${authors}\n\n${LINKS}\n`;
  const { problems } = parseDigest(source, { fileName: "posts/a.md" });
  const odd = problems.filter(({ rule }) => rule === "author-odd");
  return { odd, places: odd.map((problem) => textAt(source, problem)) };
}

test("the message", () => {
  const { odd } = parse("Ada Example, Ben Sample |Cleo Muster");
  expect(odd.map(({ message, fix }) => [message, fix])).toMatchInlineSnapshot(`
   [
     [
       "The name of the author “Ben Sample |Cleo Muster” holds “|”.",
       "Separate names with commas, and take out what belongs to none of them. A list that begins with “Authors:” stands in one paragraph.",
     ],
   ]
  `);
});

test.each([
  ["Ada Example, Ben Sample |Cleo Muster", "Ben Sample |Cleo Muster"],
  ["Ada Example. Ben Sample, Cleo Muster", "Ada Example. Ben Sample"],
  ["Ada Example, Ben $ Sample", "Ben $ Sample"],
  ["Ada Example, Ben [Sample", "Ben [Sample"],
  ["Ada Example, Ben > Sample", "Ben > Sample"],
  ["Ada Example, Ben Sample 2nd 3 House", "Ben Sample 2nd 3 House"],
  ["Ada Example, Corresponding author: Ben Sample", "Corresponding author: Ben Sample"],
  ["Ada Example,\nBen |Sample", "Ben |Sample"],
  ["Ada Example – Ben Sample", "Ada Example – Ben Sample"],
  ["Ada Example with Ben Sample", "Ada Example with Ben Sample"],
])("%j: %j is told", (authors, place) => {
  expect(parse(authors).places).toEqual([place]);
});

test.each([
  "Ada Example$^{1,*}$, Ben Sample$^2$",
  "Ada Example<sup>1</sup>, Ben Sample<sup>2</sup>",
  "Ada Example^1, Ben Sample\\*",
  "Ada Example (1), Ben Sample (2) ((1) Example University, (2) Sample Institute)",
  "**Ada Example**, [Ben Sample](https://ben.example/)",
  "Ada Ex{\\\"a}mple, Jos\\'e Sample, Cleo O'Muster, D. E. Fgh-Ijk, 李明",
  "Ada Example, The Sample2026 Collaboration",
  "Authors: Ada Example, Ben Sample, Jr., et al.",
])("%j is no problem", (authors) => {
  expect(parse(authors).odd).toEqual([]);
});

test.each([
  ["Ada Example Ben Sample", ["authors-unseparated"]],
  ["Ada Maria Example", []],
  ["Ada van der Example", []],
  ["Sample Lab Research Team", []],
  ["Ada Example Ben Sample, Cleo Muster", []],
])("an only author with the words of two names, %j, may be two", (authors, rules) => {
  const source = `---\ntitle: A\ndate: 2026-01-01\nslug: a\n---\n\n# 1. A\n\n${authors}\n\n- links: [abs](https://arxiv.org/abs/2601.00001)\n`;
  const { problems } = parseDigest(source, { fileName: "posts/a.md" });
  expect(problems.map(({ rule }) => rule)).toEqual(rules);
});

describe("the addresses of authors are told", () => {
  const told = (authors: string) => {
    const source = `---\ntitle: A\ndate: 2026-01-01\n---\n\n# 1. A\n\n${authors}\n\n${LINKS}\n`;
    const { problems } = parseDigest(source, { fileName: "posts/a.md" });
    const links = problems.filter(({ rule }) => rule === "author-link");
    return links.map((problem) => [textAt(source, problem), problem.message]);
  };

  test.each([
    [
      "Dr. of all seas [Ada](https://ada.example/), Ben Sample",
      "https://ada.example/",
      "The address “https://ada.example/” of an author is not shown.",
    ],
    [
      "Ada Example, [Ben Sample](https://ben.example/)",
      "https://ben.example/",
      "The address “https://ben.example/” of an author is not shown.",
    ],
    [
      "Authors: [Ada Example](https://ada.example/a),\n[Ben Sample](https://ben.example/)",
      "https://ada.example/a),\n[Ben Sample](https://ben.example/",
      "The addresses of 2 authors, “https://ada.example/a” the first, are not shown.",
    ],
    [
      '<a href="https://ada.example">Ada Example</a>, Ben Sample',
      "https://ada.example",
      "The address “https://ada.example” of an author is not shown.",
    ],
  ])("%s", (authors, place, message) => {
    expect(told(authors)).toEqual([[place, message]]);
  });

  test("and nothing where there is none", () => {
    expect(told("Ada Example<sup>1</sup>, Ben [Sample")).toEqual([]);
  });
});

test("thousands of odd names are told in time that grows with their number", () => {
  const names = Array.from({ length: 16_000 }, () => "Ann (> - a");
  const range = rangeOver({ line: 1, column: 1 }, names.join("\n"));
  let told = 0;
  const report = () => void (told += 1);
  const seconds = cpuSeconds(() => checkAuthors(names, { lines: names, range }, report));
  expect(told).toBe(names.length);
  expect(seconds).toBeLessThan(1);
});
