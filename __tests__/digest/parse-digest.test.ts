import { parseDigest } from "../../src/digest/parse-digest";
import { treeToHtml } from "../support/tree-to-html";

const FRONT = ["---", "title: Some Papers", "date: 2024-05-01", "slug: some-papers", "---", ""];

function parse(...body: string[]) {
  const { digest, problems } = parseDigest([...FRONT, ...body].join("\n"), { fileName: "a.md" });
  return {
    ...digest,
    problems,
    places: problems.map(({ rule, start }) => `${rule} ${start.line}:${start.column}`),
    titles: digest.entries.map(({ title }) => title.text),
    proseTexts: digest.prose.map(({ text, after }) => [after, text]),
  };
}

function facts(id: string): string[] {
  return [
    "- likes: 12, reposts: 3 (05/01/2024 09:00:00)",
    "",
    `- links: [abs](https://arxiv.org/abs/${id}) | [pdf](https://arxiv.org/pdf/${id})`,
    `- [cs.LG](https://arxiv.org/list/cs.LG/recent)`,
    "",
  ];
}

const POST =
  '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">Look</p>&mdash; Ann (@ann) <a href="https://twitter.com/ann/status/1306264630377889792">September 16, 2020</a></blockquote>';

test("a paper of the usual form", () => {
  const [entry, ...others] = parse(
    "# 1. On  Things",
    "",
    "Ann Lee, Bo Chen",
    "",
    ...facts("2405.00001v2"),
    "What we did.",
    "",
    "And why.",
    "",
    POST,
    '<script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>',
    "",
    "Read it.",
  ).entries;
  expect(others).toEqual([]);
  expect(entry).toMatchObject({
    rank: 1,
    key: "2405.00001",
    domId: "2405.00001",
    arxivId: "2405.00001",
    version: 2,
    authors: ["Ann Lee", "Bo Chen"],
    moreAuthors: false,
    subjects: ["cs.LG"],
    places: { heading: { start: { line: 7, column: 1 } } },
  });
  expect(entry?.title.text).toBe("On Things");
  expect(entry?.abstract?.text).toBe("What we did.\nAnd why.");
  expect(entry?.posts).toHaveLength(1);
  expect(entry?.notes).toMatchObject([{ text: "Read it.", after: 1 }]);
});

test("prose before, between and after papers keeps its place", () => {
  const { titles, proseTexts, places } = parse(
    "Welcome.",
    "",
    "# 1. One",
    ...facts("2405.00001"),
    "# A pause",
    "",
    "Breathe.",
    "",
    "# 2. Two",
    ...facts("2405.00002"),
    "Abstract.",
    "",
    "***",
    "",
    "Bye.",
  );
  expect(titles).toEqual(["One", "Two"]);
  expect(proseTexts).toEqual([
    [0, "Welcome."],
    [1, "A pause\nBreathe."],
    [2, "Bye."],
  ]);
  expect(places).toEqual([]);
});

test("ids of the abstract and of text after posts do not collide", () => {
  const [entry] = parse(
    ...["# 1. On Things", "", ...facts("2405.00001")],
    ...['<i id="x">a</i>', "", POST, "", '<i id="x">b</i>', "", POST, "", '<i id="x">c</i>'],
  ).entries;
  const pieces = [entry?.abstract, ...(entry?.notes ?? [])];
  expect(pieces.map((piece) => piece && treeToHtml(piece.tree))).toEqual([
    '<p><i id="2405.00001-x">a</i></p>',
    '<p><i id="2405.00001-1_x">b</i></p>',
    '<p><i id="2405.00001-2_x">c</i></p>',
  ]);
});

test("headings below a paper's own stay in it", () => {
  const { entries, prose } = parse(
    "# 1. One",
    ...facts("2405.00001"),
    "Abstract.",
    "",
    "## Why",
    "",
    "So.",
  );
  expect(entries[0]?.abstract?.text).toContain("So.");
  expect(prose).toEqual([]);
});

test.each([
  ["# 1) One"],
  ["# 1: One"],
  ["#  1.  One ##"],
  ["   # 1. One"],
  ["## 1. One"],
  ["#1. One"],
  ["# 1.One"],
  ["# 1\\. One"],
  ["# [One](https://arxiv.org/abs/2405.00001)"],
])("%j begins a paper", (heading) => {
  const { titles, entries } = parse(heading, "", "Ann Lee", "", ...facts("2405.00001"));
  expect(titles).toEqual(["One"]);
  expect(entries[0]).toMatchObject({ rank: 1, authors: ["Ann Lee"], arxivId: "2405.00001" });
});

test("a numbered heading elsewhere is no paper: code, comments, an article's sections", () => {
  expect(parse("```", "# 1. One", ...facts("2405.00001"), "```").entries).toEqual([]);
  expect(parse("<!--", "# 1. One", ...facts("2405.00001"), "-->").entries).toEqual([]);
  const article = parse("# 1. Introduction", "", "Words.", "", "# 2. Results", "", "- pages: 12");
  expect(article.entries).toEqual([]);
  expect(article.proseTexts).toHaveLength(1);
});

test("code that never closes does not swallow the papers after it", () => {
  const { titles } = parse(
    "# 1. One",
    ...facts("2405.00001"),
    "```",
    "x",
    "# 2. Two",
    ...facts("2405.00002"),
  );
  expect(titles).toEqual(["One", "Two"]);
});

test("a paper without a fact line counts where another has one", () => {
  const { entries, places } = parse(
    "# 1. One",
    ...facts("2405.00001"),
    "# 2. Two",
    "",
    "Ann Lee, Bo Chen",
    "",
    "Text.",
  );
  expect(entries[1]).toMatchObject({
    rank: 2,
    key: "two",
    authors: ["Ann Lee", "Bo Chen"],
    links: [],
  });
  expect(entries[1]?.abstract?.text).toBe("Text.");
  expect(places).toEqual(["paper-unlinked 13:1"]);
});

test("a heading without number that leads to facts is a paper, in its place", () => {
  const { entries, places } = parse(
    "# 1. One",
    ...facts("2405.00001"),
    "# Two",
    "",
    "Ann Lee",
    "",
    ...facts("2405.00002"),
  );
  expect(entries.map(({ rank }) => rank)).toEqual([1, 2]);
  expect(places).toEqual(["heading-unnumbered 13:1"]);
});

test("facts may be in any order, apart or together, more than once", () => {
  const { entries, places } = parse(
    "# 1. One",
    "- cs.LG | cs.CV",
    "- links: [code](https://code.example/)",
    "",
    "Ann Lee and Bo Chen",
    "- upvotes: 5",
    "- likes: 7",
    "- [abs](https://arxiv.org/abs/2405.00001)",
    "Text.",
    "",
    "- subjects: cs.RO",
  );
  expect(entries[0]).toMatchObject({
    authors: ["Ann Lee", "Bo Chen"],
    subjects: ["cs.LG", "cs.CV", "cs.RO"],
    arxivId: "2405.00001",
  });
  expect(entries[0]?.links).toHaveLength(2);
  expect(entries[0]?.abstract?.text).toBe("Text.");
  expect(places).toEqual([]);
});

test("a fact line with a problem stays visible, and its valid parts count", () => {
  const { entries, places } = parse(
    "# 1. One",
    "- likes: 7, reposts: lots",
    ...facts("2405.00001").slice(1),
    "Text.",
  );
  expect(entries[0]?.metrics).toMatchObject([{ name: "likes", value: 7 }]);
  expect(entries[0]?.abstract?.text).toContain("reposts: lots");
  expect(entries[0]?.abstract?.text).toContain("Text.");
  expect(places).toEqual(["metrics-invalid 8:22"]);
});

test("an unsafe link is reported once, and no link", () => {
  const { entries, places } = parse(
    "# 1. One",
    "- links: [abs](https://arxiv.org/abs/2405.00001) | [x](javascript:alert(1))",
  );
  expect(entries[0]?.links).toHaveLength(1);
  expect(entries[0]?.abstract?.text).toContain("x");
  expect(places).toEqual(["url-unsafe 8:52"]);
});

test("the abstract is not taken for authors, nor authors for the abstract", () => {
  const [entry] = parse(
    "# 1. One",
    "",
    "We show that lists, sets and maps differ.",
    "",
    ...facts("2405.00001"),
  ).entries;
  expect(entry?.authors).toEqual([]);
  expect(entry?.abstract?.text).toBe("We show that lists, sets and maps differ.");
  const [second] = parse("# 1. One", ...facts("2405.00001"), "Coming Soon").entries;
  expect(second?.authors).toEqual([]);
  expect(second?.abstract?.text).toBe("Coming Soon");
});

test("the same paper twice, numbers out of order, links that disagree", () => {
  const { entries, places } = parse(
    "# 1. One",
    ...facts("2405.00001"),
    "# 3. One again",
    ...facts("2405.00001"),
    "# 2. Two",
    "- links: [abs](https://arxiv.org/abs/2405.00002) | [pdf](https://arxiv.org/pdf/2405.00003)",
  );
  expect(entries.map(({ domId }) => domId)).toEqual(["2405.00001", "2405.00001-2", "2405.00002"]);
  expect(places).toEqual([
    "links-disagree 20:52",
    "number-order 13:1",
    "paper-repeated 13:1",
    "number-order 19:1",
  ]);
});

test("numbers may begin anew behind the heading of a section, and only with 1", () => {
  const { entries, places } = parse(
    ...["# Language", "## 1. One", ...facts("2405.00001"), "## 2. Two", ...facts("2405.00002")],
    ...["# Vision", "## 1. Three", ...facts("2405.00003"), "# Sound", "## 3. Four"],
    ...facts("2405.00004"),
  );
  expect(entries.map(({ rank }) => rank)).toEqual([1, 2, 1, 3]);
  expect(places.map((place) => place.split(" ")[0])).toEqual(["number-order"]);
});

test("a paper elsewhere than on arXiv", () => {
  const { entries, places } = parse(
    "# 1. One",
    "",
    "- links: [paper](https://openreview.net/forum?id=Abc1)",
    "- upvotes: 5",
  );
  expect(entries[0]).toMatchObject({
    arxivId: null,
    key: "openreview-net-forum-id-abc1",
  });
  expect(places).toEqual([]);
});

test("the id is in the title, or in a link to another site than arXiv", () => {
  expect(parse("# 1. One (arXiv:2405.00001v3)", "", "- likes: 5").entries[0]).toMatchObject({
    arxivId: "2405.00001",
    version: 3,
  });
  const { entries, places } = parse("# 1. One", "- links: [abs](https://arxiv.org/abs/2413.00001)");
  expect(entries[0]).toMatchObject({ arxivId: null, key: "arxiv-org-abs-2413-00001" });
  expect(places).toEqual(["arxiv-id-invalid 8:10"]);
});

test("TeX accents in names become letters", () => {
  const [entry] = parse(
    "# 1. One",
    "",
    "Hanna Sch\\\"utze, Jos\\'e Diaz",
    "",
    ...facts("2405.00001"),
  ).entries;
  expect(entry?.authors).toEqual(["Hanna Schütze", "José Diaz"]);
});

test("CRLF, lone CR and a byte order mark change nothing, but for the place of a removed character", () => {
  const lines = [...FRONT, "# 1. One", "- likes: 7, reposts: lots", "", "Text."];
  const expected = parseDigest(lines.join("\n"), { fileName: "a.md" });
  for (const end of ["\r\n", "\r"]) {
    expect(parseDigest(`\ufeff${lines.join(end)}`, { fileName: "a.md" })).toEqual(expected);
  }
  const withNul = parseDigest(lines.join("\n").replace("- likes", "\0- \0likes"), {
    fileName: "a.md",
  });
  expect(withNul.digest).toEqual(expected.digest);
  expect(withNul.problems.map(({ rule, start }) => [rule, start.line, start.column])).toEqual([
    ["control-character", 8, 1],
    ["metrics-invalid", 8, 24],
    ["paper-unlinked", 7, 1],
  ]);
});

test.each([
  ["posts/a.md", "", "post"],
  ["pages/a.md", "", "page"],
  ["pages/a.md", "template: post\n", "post"],
  ["posts/a.md", "template: page\n", "page"],
])("a post in %s with front matter %j is a %s", (fileName, line, template) => {
  const source = `---\ntitle: A\ndate: 2026-01-05\n${line}---\n`;
  expect(parseDigest(source, { fileName }).digest.template).toBe(template);
});
