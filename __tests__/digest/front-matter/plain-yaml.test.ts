import fc from "fast-check";
import { readYaml } from "../../../src/digest/front-matter/front-matter-yaml";
import { readPlainYaml } from "../../../src/digest/front-matter/plain-yaml";

/** Words, quotes, marks and indents that YAML gives a meaning, or none, depending on where they stand. */
const piece = fc.constantFrom(
  ..."a Title 2020-09-17T09:55:42.Z null ~ yes 007 1.0 é 論文 : , . / ( ) - # ? * & ! | > @ % [ ] { } ' \" \\".split(
    " ",
  ),
  " ",
  "  ",
  ": ",
  " #",
  "\t",
  "''",
);
const value = fc.array(piece, { maxLength: 5 }).map((parts) => parts.join(""));
const quoted = fc
  .tuple(fc.constantFrom("", "'", '"'), value)
  .map(([mark, text]) => mark + text + mark);
const key = fc.constantFrom("title", "tags", "date", "x1", "a_b");
const line = fc.oneof(
  fc.tuple(key, quoted).map(([name, text]) => `${name}: ${text}`),
  key.map((name) => `${name}:`),
  fc.tuple(fc.constantFrom("- ", "  - ", " - "), quoted).map((parts) => parts.join("")),
  fc.constantFrom("", "  more", "---", "..."),
);

test("what is read without the YAML library is what the library reads", () => {
  let plain = 0;
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
      const yaml = lines.join("\n");
      const fields = readPlainYaml(yaml, 2);
      if (fields === null) return;
      plain += 1;
      const problems: string[] = [];
      // A comment sends the same fields through the library.
      const expected = readYaml(`${yaml}\n# comment`, 2, (rule) => problems.push(rule));
      expect(problems).toEqual([]);
      expect(fields).toEqual(expected);
    }),
    { numRuns: 5000 },
  );
  expect(plain).toBeGreaterThan(100);
});

test("the front matter of a common digest is read without the library", () => {
  const yaml =
    'title: "Hot papers: 1"\ndate: 2020-09-17T09:55:42.Z\ndraft: false\ntags:\n  - "cs.LG"\n  - vision';
  expect(readPlainYaml(yaml, 2)?.get("tags")).toMatchObject({
    value: ["cs.LG", "vision"],
    line: 6,
  });
});
