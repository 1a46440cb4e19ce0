import { parseDigest } from "../../../src/digest/parse-digest";
import { cpuSeconds } from "../../support/cpu-seconds";

function parse(body: string, frontMatter = "") {
  const head = `---\ntitle: Reading\ndate: 2026-03-01\nslug: reading\n${frontMatter}---\n\n`;
  const { digest, problems } = parseDigest(head + body, { fileName: "posts/a.md" });
  const rules = problems.map(({ rule, start }) => `${rule} ${start.line}`);
  const papers = digest.entries.map(({ key, authors, abstract }) => ({
    key,
    authors,
    abstract: abstract?.text ?? null,
  }));
  return { ...digest, papers, rules };
}

const ABS = "https://arxiv.org/abs/2603.20001";
const ADA = ["Ada Example", "Ben Sample"];

test.each([
  [
    "a label and its text",
    `Ada Example, Ben Sample\n\n- venue: NeurIPS 2026\n- links: [abs](${ABS})`,
  ],
  [
    "a label before metrics",
    `Ada Example, Ben Sample\n\n- TL;DR: short\n- likes: 3\n- links: ${ABS}`,
  ],
  ["words without a label", `Ada Example, Ben Sample\n\n- 12 comments\n- [abs](${ABS})`],
  ["a quote", `Ada Example, Ben Sample\n\n> Read this first.\n\n- links: [abs](${ABS})`],
  ["the abstract", `Ada Example, Ben Sample\n\nRooms are measured.\n\n- links: [abs](${ABS})`],
  [
    "two paragraphs",
    `Ada Example, Ben Sample\n\nOne.\n\nTwo.\n\n[abs](${ABS}) | [code](https://c.example/)`,
  ],
  [
    "a post",
    `Ada Example, Ben Sample\n\nOne.\n\n<blockquote class="twitter-tweet"><p>x</p>&mdash; Ann (@ann) <a href="https://twitter.com/ann/status/1306264630377889792">September 16, 2020</a></blockquote>\n\n- links: [abs](${ABS})`,
  ],
  [
    "labels in one paragraph",
    "Authors: Ada Example, Ben Sample\nComments: 12 pages, 3 figures\nCite as: arXiv:2603.20001 [cs.LG]",
  ],
  [
    "an item that goes on",
    `Ada Example, Ben Sample\n\n- TL;DR: rooms are\n  measured\n- links: [abs](${ABS})`,
  ],
])("links after %s are the paper's", (_name, body) => {
  const { papers, rules } = parse(`# 1. Rooms\n\n${body}\n`);
  expect(papers).toMatchObject([{ key: "2603.20001", authors: ADA }]);
  expect(rules).toEqual([]);
});

test.each([
  [`[Calm *Tides*](${ABS})`, ["Calm Tides", "2603.20001", 1]],
  [
    `[Calm](${ABS}) Tides with [code](https://github.com/ada/tides)`,
    ["Calm Tides with code", "2603.20001", 2],
  ],
  ["Calm [Tides](a)", ["Calm [Tides](a)", "calm-tides-a", 0]],
  ["Calm $\\mu$m Tides", ["Calm μm Tides", "calm-mum-tides", 0]],
])("the title %j", (title, [text, key, links]) => {
  const { entries } = parse(
    `# 1. ${title}\n\nAda Example, Ben Sample\n\nRooms.\n`,
    "papers: headings\n",
  );
  expect(entries).toMatchObject([{ key, title: { text } }]);
  expect(entries[0]?.links).toHaveLength(Number(links));
});

test("lines that are not understood stay in their place", () => {
  const { papers } = parse(
    `# 1. Rooms\n\nAda Example\n\n- venue: NeurIPS 2026\n- links: [abs](${ABS})\n- keywords: rooms\n\nRooms.\n`,
  );
  expect(papers[0]?.abstract).toBe("venue: NeurIPS 2026\nkeywords: rooms\nRooms.");
});

test.each([
  `**[abs](${ABS})**`,
  `- **Link**: [PDF](https://arxiv.org/pdf/2603.20001v2)`,
  `- **Paper:** [Rooms](${ABS})`,
  `[[paper](${ABS})] [[code](https://github.com/example/rooms)]`,
  `📄 [Paper](${ABS}) · 💻 [Code](https://github.com/example/rooms)`,
  `*arXiv*: ${ABS}`,
  "arXiv ID: 2603.20001",
  "- **arXiv**: [2603.20001](https://arxiv.org/abs/2603.20001)",
  "- 2603.20001v1",
  "DOI: 10.48550/arXiv.2603.20001",
  `([arXiv](${ABS}), [code](https://github.com/example/rooms))`,
  "- Links:\n  - [PDF](https://arxiv.org/pdf/2603.20001)\n  - [Code](https://github.com/example/rooms)",
  "https://huggingface.co/papers/2603.20001",
  `- links: <a href="${ABS}">abs</a>`,
  `<a href="${ABS}">abs</a> | <a href="https://github.com/example/rooms">code</a>`,
])("%j says which paper it is", (line) => {
  const { papers, rules } = parse(`# 1. Rooms\n\nAda Example, Ben Sample\n\n${line}\n\nRooms.\n`);
  expect(papers).toEqual([{ key: "2603.20001", authors: ADA, abstract: "Rooms." }]);
  expect(rules).toEqual([]);
});

test.each([
  "**Authors**: Ada Example, Ben Sample",
  "**Authors:** Ada Example, Ben Sample",
  "- *Authors*: Ada Example, Ben Sample",
  "👥 **Authors**: Ada Example, Ben Sample",
  "*Ada Example, Ben Sample*",
  "_Ada Example and Ben Sample_",
  "[Ada Example](https://openreview.net/profile?id=~Ada1), [Ben Sample](https://ben.example/)",
  "[Ada Example](https://ada.example/), Ben Sample",
  "- Authors:\n  - Ada Example\n  - Ben Sample",
])("%j are authors", (line) => {
  const { papers } = parse(`# 1. Rooms\n\n${line}\n\n- links: [abs](${ABS})\n\nRooms.\n`);
  expect(papers).toEqual([{ key: "2603.20001", authors: ADA, abstract: "Rooms." }]);
});

test.each([
  ["**Abstract**: We measure rooms.", "We measure rooms."],
  ["Abstract: We measure rooms.", "We measure rooms."],
  ["**Abstract.** We measure rooms.", "We measure rooms."],
  ["*Abstract: We measure rooms.*", "We measure rooms."],
  ["- **Abstract**: We measure rooms.", "We measure rooms."],
  ["We measure an abstract: a room.", "We measure an abstract: a room."],
])("the label in %j is no word of the abstract", (line, abstract) => {
  const { papers } = parse(`# 1. Rooms\n\n- links: [abs](${ABS})\n\n${line}\n`);
  expect(papers[0]?.abstract).toBe(abstract);
});

test("a problem after the label of an abstract keeps its place", () => {
  const { digest, problems } = parseDigest(
    `---\ntitle: A\ndate: 2026-03-01\nslug: a\n---\n# 1. A\n- links: ${ABS}\n\n**Abstract**: See [x](javascript:x).\n`,
    { fileName: "a.md" },
  );
  expect(digest.entries).toHaveLength(1);
  expect(problems.map(({ rule, start }) => [rule, start.line, start.column])).toEqual([
    ["url-unsafe", 9, 19],
  ]);
});

test.each([
  ["a space before the address", `[abs] (${ABS}) | [code](https://github.com/example/rooms)`],
  ["an address without its scheme", "- links: [abs](arxiv.org/abs/2603.20001)"],
])("a link with %s says which paper it is, and its line is not shown again", (_name, line) => {
  const { papers, rules } = parse(`# 1. Rooms\n\nAda Example, Ben Sample\n\n${line}\n\nRooms.\n`);
  expect(papers).toEqual([{ key: "2603.20001", authors: ADA, abstract: "Rooms." }]);
  expect(rules).toEqual(["link-mended 11"]);
});

test("bare headings with bold labels are papers", () => {
  const paper = (title: string, id: string) =>
    `# ${title}\n\n**Authors**: Ada Example, Ben Sample\n\n**Link**: [PDF](https://arxiv.org/pdf/${id})\n\n**Abstract**: Rooms.\n`;
  const { papers } = parse(`${paper("One", "2603.20001")}\n---\n\n${paper("Two", "2603.20002")}`);
  expect(papers).toEqual([
    { key: "2603.20001", authors: ADA, abstract: "Rooms." },
    { key: "2603.20002", authors: ADA, abstract: "Rooms." },
  ]);
});

test("numbered headings without links are papers if authors follow most of them", () => {
  const body =
    "# 1. Chairs\n\nAda Example, Ben Sample\n\nHow many.\n\n# 2. Tables\n\nCleo Muster\n\nFlat.\n";
  expect(parse(body).papers.map(({ key }) => key)).toEqual(["chairs", "tables"]);
});

test.each([
  [
    "### [Rooms](https://arxiv.org/abs/2603.20001)",
    "### [Halls](https://arxiv.org/abs/2603.20002)",
  ],
  [
    "## **[Rooms](https://arxiv.org/abs/2603.20001)**",
    "## *[Halls](https://huggingface.co/papers/2603.20002)*",
  ],
  [
    "### [1] [Rooms](https://arxiv.org/abs/2603.20001)",
    "### [2] [Halls](https://arxiv.org/abs/2603.20002)",
  ],
  [
    "## Rooms\n\n- **Paper**: <https://arxiv.org/abs/2603.20001>",
    "## Halls\n\n- **Paper**: <https://arxiv.org/abs/2603.20002>",
  ],
])("%j and its neighbour are papers", (one, other) => {
  const text = "\n\n*Ada Example, Ben Sample*\n\nMeasured.\n\n";
  const { papers, entries } = parse(`# Today\n\nTwo papers.\n\n${one}${text}${other}${text}`);
  expect(papers.map(({ key }) => key)).toEqual(["2603.20001", "2603.20002"]);
  expect(entries.map(({ rank, title }) => [rank, title.text])).toEqual([
    [1, "Rooms"],
    [2, "Halls"],
  ]);
});

test("one linked heading among others does not make a digest", () => {
  const body =
    "## News\n\nWords.\n\n## [A paper](https://arxiv.org/abs/2603.20001)\n\nWords.\n\n## More\n\nWords.\n";
  expect(parse(body)).toMatchObject({ papers: [], rules: ["papers-mentioned 11"] });
});

const ARTICLE =
  "# 1. Introduction\n\nWe read papers.\n\n# 2. Method\n\nBy [reading](https://arxiv.org/abs/2603.20001) them.\n\n# 3. References\n\n- [A](https://arxiv.org/abs/2603.20001)\n- [B](https://arxiv.org/abs/2603.20002)\n";

test("an article with numbered sections stays an article, and is reported", () => {
  const { papers, rules } = parse(ARTICLE.replace("# 3. References\n\n", ""));
  expect(papers).toEqual([]);
  expect(rules).toEqual(["papers-missing 15"]);
});

test("the front matter decides what numbered headings are", () => {
  const body = "# 1. Introduction\n\nWe read.\n\n# 2. Method\n\nBy reading.\n";
  expect(parse(body, "papers: none\n")).toMatchObject({ papers: [], rules: [] });
  expect(parse(body, "papers: headings\n").papers.map(({ key }) => key)).toEqual([
    "introduction",
    "method",
  ]);
  expect(parse(body, "papers: sometimes\n").rules).toEqual([
    "papers-unknown 5",
    "papers-missing 8",
  ]);
  const { rules } =
    parseDigest(`---\ntitle: A\n---\n${body}`, { fileName: "pages/a.md" }).problems.length === 0
      ? { rules: [] }
      : { rules: ["told"] };
  expect(rules).toEqual([]);
});

test.each(["[[](", "a, ", "**a** ", "[a](b) ", "links: ", "- a: ", "**", "((", "[", "📄"])(
  "100,000 characters of %j in a paper take no time",
  (part) => {
    const source = `# 1. Rooms\n\n${part.repeat(100_000 / part.length)}\n\n- links: ${ABS}\n`;
    expect(cpuSeconds(() => parse(source))).toBeLessThan(5);
  },
);

test.each([
  ["counts and links", `👍 57 | [abs](${ABS})\n\nAda Example, Ben Sample\n\nRooms are measured.`],
  [
    "links and a quote",
    `- links: [abs](${ABS})\n\n> Read it.\n\nAda Example and Ben Sample\n\nRooms.`,
  ],
])("authors below %s are the paper's", (_name, body) => {
  const { papers, rules } = parse(`# 1. Rooms\n\n${body}\n`);
  expect(papers).toMatchObject([{ key: "2603.20001", authors: ADA }]);
  expect(rules).toEqual([]);
});

test.each(["Quiet Rooms", "ICML, Oral", "Rooms, Doors, Windows", "Rooms are measured, and Doors"])(
  "%s below the links is text",
  (text) => {
    const { papers } = parse(`# 1. Rooms\n\n- links: [abs](${ABS})\n\n${text}\n`);
    expect(papers).toMatchObject([{ authors: [], abstract: text }]);
  },
);

test("a second line of links, of another paper, is reported: its heading may lack the `#`", () => {
  const links = (id: string) => `- links: [abs](https://arxiv.org/abs/${id})`;
  const { rules } = parse(
    `# 1. Rooms\n\n${links("2603.20001")}\n\n2. Doors\n\nAda Example\n\n${links("2603.20002")}\n`,
  );
  expect(rules).toEqual(["links-disagree 15"]);
});

test.each([
  "- links: [abs](https://arxiv.org/abs/2603.20001v2)",
  "- [earlier paper](https://arxiv.org/abs/2512.00001)",
  "- related: [abs](https://arxiv.org/abs/2512.00001)",
])("a second line %s is no problem", (line) => {
  const { rules } = parse(`# 1. Rooms\n\n- links: [abs](${ABS})\n\nRooms.\n\n${line}\n`);
  expect(rules).not.toContain("links-disagree 12");
});
