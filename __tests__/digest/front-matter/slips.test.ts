import { parseDigest } from "../../../src/digest/parse-digest";
import { applyEdits } from "../../support/apply-edits";

function read(source: string) {
  const { digest, problems } = parseDigest(source, { fileName: "posts/a.md" });
  const told = problems.map(
    ({ rule, start, message }) => `${rule} ${start.line}:${start.column} ${message}`,
  );
  return { digest, problems, told };
}

const YAML = "front-matter-yaml";

test.each([
  ["title: @ada writes", "2:8 A text can't begin with “@” in YAML.", "@ada writes"],
  ["title: `ls` and more", "2:8 A text can't begin with “`” in YAML.", "ls and more"],
  ["title: *Lamps* at night", "2:8 A text can't begin with “*” in YAML.", "Lamps at night"],
  ["title: [Lamps] at night", "2:8 A text can't begin with “[” in YAML.", "[Lamps] at night"],
  ["title: {Lamps} at night", "2:8 A text can't begin with “{” in YAML.", "{Lamps} at night"],
  ["title: > Lamps", "2:8 A text can't begin with “>” in YAML.", "> Lamps"],
  ["title: - Lamps", "2:8 A text can't begin with “-” in YAML.", "- Lamps"],
  ["title: %Lamps", "2:8 A text can't begin with “%” in YAML.", "%Lamps"],
  ["title: &Lamps at night", "2:8 A text can't begin with “&” in YAML.", "&Lamps at night"],
  ["title: !Lamps at night", "2:8 A text can't begin with “!” in YAML.", "!Lamps at night"],
  [
    "title: Lamps: all",
    "2:8 The value holds a colon before a space, which begins another value in YAML.",
    "Lamps: all",
  ],
  [
    'title: The "best": all # this week',
    "2:8 The value holds a colon before a space, which begins another value in YAML.",
    'The "best": all',
  ],
  ['title: "Lamps', "2:8 The quote is never closed.", "Lamps"],
  ['title: "Lamps",', "2:8 After the value stands “,”, which YAML does not have there.", "Lamps"],
  [
    "title: Lamps\nat night",
    "3:1 The value above goes on in a line that is not indented.",
    "Lamps at night",
  ],
  [
    'title: "Lamps\nat night"',
    "3:1 The value above goes on in a line that is not indented.",
    "Lamps at night",
  ],
  ["slug: a\ntitle:Lamps", "3:1 A space is missing after the colon of “title”.", "Lamps"],
  ["slug: a\ntitle = Lamps", "3:1 The key “title” is not followed by a colon.", "Lamps"],
  ["slug: a\ntitle：Lamps", "3:1 The key “title” is not followed by a colon.", "Lamps"],
  [
    "slug: a\n  title: Lamps",
    "3:3 The key “title” is indented, which makes it a part of the value above it.",
    "Lamps",
  ],
  [
    "title: Lamps\n<!-- of this week -->",
    "3:1 This is no comment in YAML, and it keeps the front matter from being read as YAML.",
    "Lamps",
  ],
])("the slip in %j is told, and its edit makes YAML of what is read", (yaml, message, title) => {
  const source = `---\n${yaml}\ndate: 2026-03-01\ntags: [a, b]\n---\n\nText.\n`;
  const { digest, problems, told } = read(source);
  expect(told).toEqual([`${YAML} ${message}`]);
  expect(digest).toMatchObject({ title, tags: ["a", "b"], rawDate: "2026-03-01" });
  const mended = read(
    applyEdits(
      source,
      problems.flatMap(({ edits }) => edits),
    ),
  );
  expect(mended.told).toEqual([]);
  expect(mended.digest).toEqual(digest);
});

test.each([
  ["tags: [a, b", ["a", "b"], ["4:7 The list is never closed."]],
  [
    "tags:\n-a\n-b",
    ["a", "b"],
    [
      "5:1 A space is missing after the hyphen of this item.",
      "6:1 A space is missing after the hyphen of this item.",
    ],
  ],
])("the slip in the list %j", (yaml, tags, messages) => {
  const source = `---\ntitle: A\ndate: 2026-03-01\n${yaml}\n---\n`;
  const { digest, problems, told } = read(source);
  expect(told).toEqual(messages.map((message) => `${YAML} ${message}`));
  expect(digest.tags).toEqual(tags);
  const mended = read(
    applyEdits(
      source,
      problems.flatMap(({ edits }) => edits),
    ),
  );
  expect([mended.told, mended.digest]).toEqual([[], digest]);
});

test("two keys in a line are told without an edit, since the author has to part them", () => {
  const { problems, told } = read("---\ntitle: A, date: 2026-03-01\n---\n");
  expect(told[0]).toBe(
    `${YAML} 2:8 The key “date” stands in the line of another key, so it belongs to that one's value.`,
  );
  expect(problems[0]?.edits).toEqual([]);
});

test("a line below a value of one word is no part of it", () => {
  const { digest, problems, told } = read("---\ntitle: A\ndate: 2026-03-01\nslug: b\n@\n---\n");
  expect(digest.slug).toBe("b");
  expect(told).toEqual([
    `${YAML} 5:1 The front matter is not valid YAML: plain value cannot start with reserved character @.`,
  ]);
  expect(problems[0]?.edits).toEqual([]);
});

test.each(["title: 'Lamps\n|", "title: Lamps\n  at night\n@ home: x"])(
  "%j says after its edits what was read before",
  (yaml) => {
    const source = `---\n${yaml}\ndate: 2026-03-01\n---\n`;
    const { digest, problems } = read(source);
    expect(digest.title).toMatch(/^Lamps \S/);
    for (const { edits } of problems)
      expect(read(applyEdits(source, edits)).digest).toEqual(digest);
  },
);

test("a block of text beside a slip is text", () => {
  const { digest, told } = read(
    "---\ntitle: A: b\ndescription: |\n  date: today\n  - more\n\n  end\ndate: 2026-03-01\n---\n",
  );
  expect(digest).toMatchObject({ description: "date: today - more end", rawDate: "2026-03-01" });
  expect(told).toHaveLength(1);
});

test.each([
  "title: &t Lamps\ndescription: *t",
  "title: !!str 5",
  "title: Lamps\n  at night",
  "title: a:b",
  "title: Lamps # all: of them",
])("%j has no slip", (yaml) => {
  expect(
    read(`---\n${yaml}\ndate: 2026-03-01\n---\n`).told.filter((one) =>
      one.includes(" can't begin"),
    ),
  ).toEqual([]);
});

test.each(["----", "--", "—", "===", "- - -"])("%j in the place of the closing dashes", (line) => {
  const source = `---\ntitle: A\ndate: 2026-03-01\n${line}\n\nText.\n`;
  const { digest, problems, told } = read(source);
  expect(told).toEqual([
    `${YAML} 4:1 The front matter ends with “${line}” instead of three dashes.`,
  ]);
  expect(digest).toMatchObject({ title: "A", prose: [{ text: "Text." }] });
  expect(
    read(
      applyEdits(
        source,
        problems.flatMap(({ edits }) => edits),
      ),
    ),
  ).toMatchObject({ digest, told: [] });
});

test.each([
  ["between keys", "---\ntitle: A\n---\ndate: 2026-03-01\ntags: [a]\n---\n\nText.\n", "3:1"],
  ["above all keys", "---\n---\ntitle: A\ndate: 2026-03-01\ntags: [a]\n---\n\nText.\n", "2:1"],
])("three dashes %s are told, and all keys count", (_name, source, place) => {
  const { digest, problems, told } = read(source);
  expect(told).toEqual([
    `${YAML} ${place} This line of three dashes would end the front matter, but more of it follows.`,
  ]);
  expect(digest).toMatchObject({ title: "A", tags: ["a"], prose: [{ text: "Text." }] });
  expect(
    read(
      applyEdits(
        source,
        problems.flatMap(({ edits }) => edits),
      ),
    ),
  ).toMatchObject({ digest, told: [] });
});

test("words between two rules are no front matter", () => {
  const { digest } = read("---\ntitle: A\ndate: 2026-03-01\n---\n\nnote: this\n\n---\n");
  expect(digest.prose[0]?.text).toBe("note: this");
});

test("front matter that is indented as a whole is read", () => {
  const { digest, told } = read("---\n  title: A\n  date: 2026-03-01\n---\n\nText.\n");
  expect([digest.title, digest.rawDate, told]).toEqual(["A", "2026-03-01", []]);
});

test.each([
  ["JSON in one line", '{ "title": "A", "draft": true }'],
  ["JSON", '{\n  "title": "A",\n  "draft": true\n}'],
  ["JSON between semicolons", ';;;\n{\n  "title": "A", "published": false\n}\n;;;'],
  ["TOML", '+++\ntitle = "A"\nprivate = true\n+++'],
  ["TOML that is never closed", '+++\ntitle = "A"\ndraft = true'],
  ["JavaScript", '---js\n{ title: "A", draft: true }\n---'],
])("%s that marks a draft hides the post and says so", (_name, head) => {
  const { digest, told } = read(`${head}\n\nText.\n`);
  expect(digest.draft).toBe(true);
  expect(told[0]).toContain("so the post is hidden");
});

test.each([
  '---json\n{ "title": "A", "draft": true }\n---',
  '---\n{ "title": "A", "draft": true }\n---',
])("%j is read, since JSON is YAML", (head) => {
  expect(read(`${head}\n\nText.\n`).digest).toMatchObject({ title: "A", draft: true });
});

test.each([
  ['"*Lamps* at `night`"', "Lamps at night"],
  ["A* search in $\\mu$m", "A* search in μm"],
  ['"[Lamps](https://a.example/) **lit**"', "Lamps lit"],
  ["snake_case_name", "snake_case_name"],
])("the title %s is shown as %j", (written, title) => {
  const { digest } = read(
    `---\ntitle: ${written}\ndescription: ${written}\ndate: 2026-03-01\n---\n`,
  );
  expect(digest).toMatchObject({ title, description: title });
});

test.each([
  [
    "language: de",
    "front-matter-key 4:1 The key “language” is not read; the nearest known one is “lang”.",
    {},
  ],
  [
    "hidden: true",
    "front-matter-key 4:9 “hidden: true” hides the post, as “draft: true” does.",
    { draft: true },
  ],
  ["lang: en_US", "front-matter-value 4:7 “en_US” is not a language tag.", { lang: null }],
])("%j is told", (line, message, values) => {
  const { digest, told } = read(`---\ntitle: A\ndate: 2026-03-01\n${line}\n---\n`);
  expect([told, digest]).toMatchObject([[message], values]);
});

test("tags in one text may stand between semicolons, and a list is told once for a date", () => {
  const { digest, told } = read("---\ntitle: A\ndate: [2026, 3, 1]\ntags: cs.LG; cs.CL\n---\n");
  expect(digest.tags).toEqual(["cs.LG", "cs.CL"]);
  expect(told).toEqual(["front-matter-value 3:7 The date must be one text."]);
});

test("a title that YAML takes for a comment is told", () => {
  expect(read("---\ntitle: # Lamps\ndate: 2026-03-01\n---\n").told[0]).toBe(
    "front-matter-value 2:8 In YAML “# Lamps” is a comment, so it is not part of the title.",
  );
});

test("a first key that alone is indented is told, with its edit", () => {
  const { problems } = read("---\n title: Lamps\ndate: 2026-03-01\n---\n\nText.\n");
  expect(problems[0]).toMatchObject({ rule: "front-matter-yaml", start: { line: 2, column: 2 } });
  expect(problems[0]?.edits).toMatchObject([{ text: "title: " }]);
});
