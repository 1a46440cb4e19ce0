import { parseDigest } from "../../../src/digest/parse-digest";
import { applyEdits } from "../../support/apply-edits";

const HEAD = "---\ntitle: Reading\ndate: 2026-03-01\nslug: reading\n---\n\n";
const ABS = "- links: [abs](https://arxiv.org/abs/2603.20001)";

function read(body: string) {
  const source = HEAD + body;
  const { digest, problems } = parseDigest(source, { fileName: "posts/a.md" });
  const [paper] = digest.entries;
  const told = problems.map(({ rule, start, message }) => {
    return `${rule} ${start.line - 6}:${start.column} ${message}`;
  });
  const mended = applyEdits(
    source,
    problems.flatMap(({ edits }) => edits),
  ).slice(HEAD.length);
  return { digest, paper, told, mended, problems };
}

const shown = ({ paper }: ReturnType<typeof read>) => [
  paper?.title.text,
  paper?.authors,
  paper?.abstract?.text ?? null,
];
const ADA = ["Ada Example", "Ben Sample"];

test.each([
  ["# 1. Lamps that are", "  lit at night"],
  ["# 1. Lamps That Are", "Lit At Night"],
  ["# 1. Quiet Rooms", "You Need"],
  ["# 1. Quiet Rooms:", "Of Lamps"],
])("the title of %j goes on in %j, which is told", (heading, second) => {
  const found = read(
    `${heading}\n${second}\n\nAda Example, Ben Sample\n\n${ABS}\n\nLamps are lit.\n`,
  );
  const title = `${heading.slice(5)} ${second.trim()}`;
  expect(shown(found)).toEqual([title, ADA, "Lamps are lit."]);
  expect(found.told).toEqual([
    `title-continued 2:${second.search(/\S/) + 1} The line “${second.trim()}” is taken as the rest of the title above it.`,
  ]);
  const mended = read(found.mended);
  expect([shown(mended), mended.told]).toEqual([shown(found), []]);
});

test.each([
  ["authors", "Ada Example, Ben Sample\n\nQuiet University", ADA],
  ["an author and an institution", "Ada Example\n\nQuiet University", ["Ada Example"]],
  [
    "authors in two lines",
    "Ada Example\nBen Sample, Cleo Muster",
    ["Ada Example Ben Sample", "Cleo Muster"],
  ],
  ["a sentence", "Lamps are lit.\n\nAda Example, Ben Sample", null],
])("below a heading, %s are no title", (_name, text, authors) => {
  const { paper, told } = read(`# 1. Lamps\n${text}\n\n${ABS}\n`);
  expect(paper?.title.text).toBe("Lamps");
  if (authors !== null) expect(paper?.authors).toEqual(authors);
  expect(told).toEqual([]);
});

test.each([
  ["a full stop after them", `Ada Example, Ben Sample.\n\n${ABS}`],
  ["a label and a full stop", `Authors: Ada Example and Ben Sample.\n\n${ABS}`],
  ["a list", `- Ada Example\n- Ben Sample\n\n${ABS}`],
  ["a list that goes on with facts", `- Ada Example\n- Ben Sample\n${ABS}`],
])("authors with %s are authors", (_name, body) => {
  expect(shown(read(`# 1. Lamps\n\n${body}\n\nLamps are lit.\n`))).toEqual([
    ...["Lamps", ADA, "Lamps are lit."],
  ]);
});

test.each([
  ["a sentence", `Bright Lamps, Dark Rooms and halls.\n\n${ABS}`],
  ["one name with a full stop", `Quiet Rooms.\n\n${ABS}`],
  ["a list below the facts", `${ABS}\n\n- Bright Lamps\n- Dark Rooms`],
  ["a list of sentences", `- Lamps are lit\n- Rooms are dark\n\n${ABS}`],
])("%s is no authors", (_name, body) => {
  expect(read(`# 1. Lamps\n\n${body}\n`).paper?.authors).toEqual([]);
});

test.each([
  ["- retwets: 11, favorites: 5", { retweets: 11, favorites: 5 }, ["retwets", "retweets"]],
  ["- retweets: 11, liks: 5", { retweets: 11, likes: 5 }, ["liks", "likes"]],
  ["- favourits: 5", { favourites: 5 }, ["favourits", "favourites"]],
])(
  "the slip in %j is read as the usual count, and told",
  (line, counts, [name = "", near = ""]) => {
    const found = read(
      `# 1. Lamps\n\nAda Example, Ben Sample\n\n${line}\n${ABS}\n\nLamps are lit.\n`,
    );
    const numbers = ({ paper }: ReturnType<typeof read>) =>
      Object.fromEntries(paper?.metrics.map(({ name: of, value }) => [of, value]) ?? []);
    expect(numbers(found)).toEqual(counts);
    expect(found.told).toEqual([
      `metrics-invalid 5:${line.indexOf(name) + 1} “${name}” is no usual count; it is read as “${near}”.`,
    ]);
    const mended = read(found.mended);
    expect([shown(mended), numbers(mended), mended.told]).toEqual([shown(found), counts, []]);
  },
);

test.each(["- shapes: 12", "- lines: 12", "- state: 3"])("%j is no slip of a count", (line) => {
  expect(read(`# 1. Lamps\n\n${line}\n${ABS}\n`).told).toEqual([]);
});

test.each(["- retweets: , favorites: ", "retweets: , favorites: ", "- retweets:"])(
  "%j says that the numbers are missing, and hides nothing",
  (line) => {
    const { paper, problems } = read(`# 1. Lamps\n\nAda Example, Ben Sample\n\n${line}\n${ABS}\n`);
    expect(problems.map(({ rule }) => rule)).toEqual(
      line.match(/:/g)?.map(() => "metrics-invalid"),
    );
    expect(paper).toMatchObject({ key: "2603.20001", authors: ADA });
    expect(paper?.abstract?.text).toContain("retweets:");
  },
);

test.each([
  ["- stars: 120+, retweets: ~120, favorites: 1.2k+", "120 120 1200"],
  ["- stars: ≈ 1,200", "1200"],
  ["- stars: over 100, likes: about 20", "100 20"],
  ["- ⭐ 1.2k+ · 120+ likes · over 100 retweets", "1200 120 100"],
  ["57+ upvotes, ~12 retweets", "57 12"],
])("the numbers of %j are read", (line, values) => {
  const { paper, told } = read(`# 1. Lamps\n\n${line}\n\n${ABS}\n`);
  expect([paper?.metrics.map(({ value }) => value).join(" "), told]).toEqual([values, []]);
});

test.each([
  ["Lamps {#lamps}", "Lamps"],
  ["Lamps {.wide #lamps}", "Lamps"],
  ["Lamps {: .wide}", "Lamps"],
  ["Lamps in $\\mathbb{R}$", "Lamps in ℝ"],
  ["Sets {#} of x", "Sets {#} of x"],
  ["See [[Hats]] and [[x|Hoods]]", "See Hats and Hoods"],
])("the title %j is shown as %j", (title, text) => {
  expect(read(`# 1. ${title}\n\n${ABS}\n`).paper?.title.text).toBe(text);
});

test.each([
  "Zusammenfassung: Lamps are lit.",
  "**Résumé** : Lamps are lit.",
  "**Resumen.** Lamps are lit.",
  "摘要：Lamps are lit.",
  "초록: Lamps are lit.",
  "## Abstract\n\nLamps are lit.",
  "# Abstract\n\nLamps are lit.",
  "**Abstract**\n\nLamps are lit.",
  "Abstract\n--------\n\nLamps are lit.",
  "Аннотация\n\nLamps are lit.",
])("the label of %j is not part of the abstract", (text) => {
  const found = read(`# 1. Lamps\n\nAda Example, Ben Sample\n\n${ABS}\n\n${text}\n`);
  expect([shown(found), found.told]).toEqual([["Lamps", ADA, "Lamps are lit."], []]);
});

test.each([
  ["@ada, @ben", ["@ada", "@ben"]],
  ["Ada Example, Ben Sample, and, Cleo Muster", [...ADA, "Cleo Muster"]],
])("the authors %j are %j", (authors, names) => {
  expect(read(`# 1. Lamps\n\n${authors}\n\n${ABS}\n`).paper?.authors).toEqual(names);
});

test("the time of metrics needs no closing bracket", () => {
  const { paper, told } = read(
    `# 1. Lamps\n\n- retweets: 5, favorites: 7 (03/01/2026 10:00:00\n${ABS}\n`,
  );
  expect(paper?.metrics).toEqual([
    { name: "retweets", value: 5, asOf: "2026-03-01T10:00:00.000Z" },
    { name: "favorites", value: 7, asOf: "2026-03-01T10:00:00.000Z" },
  ]);
  expect(told).toEqual([]);
});

test("a scheme that stands twice is told", () => {
  const { told } = read(`# 1. Lamps\n\n- links: [abs](https://https://arxiv.org/abs/2603.20001)\n`);
  expect(told[0]).toContain("links-invalid 3:10");
});

test("a number that may belong to the title is told without an edit", () => {
  const { problems, told } = read(
    `# 1. Lamps\n\n${ABS}\n\n# 2 Hats\n\n${ABS.replace("1)", "2)")}\n`,
  );
  expect(told).toEqual([
    "heading-unnumbered 5:1 The heading of a paper begins with 2 without a full stop, so that belongs to the title; the paper is taken as number 2.",
  ]);
  expect(problems[0]?.edits).toEqual([]);
});
