import { parseDigest } from "../../src/digest/parse-digest";
import type { Places } from "../../src/digest/places";
import type { Range } from "../../src/problems/range";
import { textAt } from "../support/text-at";

function parse(source: string) {
  const { digest, places } = parseDigest(source, { fileName: "posts/a.md" });
  const at = (range: Range | null) => (range === null ? null : textAt(source, range));
  return { digest, places, at };
}

const starts = (places: { range: Range }[]) =>
  places.map(({ range: { start } }) => `${start.line}:${start.column}`);

type Key = keyof Places["frontMatter"];

describe("the front matter", () => {
  const written = (yaml: string) => {
    const { places, at } = parse(`---\n${yaml}\n---\n\nText.`);
    const { tags, ...values } = places.frontMatter;
    return { ...values, tags: tags.map(at), at };
  };

  test.each<[string, Key, string, string]>([
    ["plain", "slug", "title: A\nslug: a-b", "a-b"],
    ["in quotes", "title", 'title: "A: b"', '"A: b"'],
    ["with a comment", "slug", "slug: a-b   # ours", "a-b"],
    ["over lines", "description", "description: |\n  One\n  two\nslug: a", "|\n  One\n  two"],
    ["of JSON", "slug", '{ "title": "A", "slug": "a-b" }', '"a-b"'],
    ["an alias", "slug", "title: &t a\nslug: *t", "*t"],
    ["of broken YAML", "slug", "title: a: b\nslug: a-b # ours", "a-b"],
    ["of broken YAML, in quotes", "slug", "title: a: b\nslug: 'a-b' # ours", "'a-b'"],
    ["of no use", "date", "title: A\ndate: yesterday", "yesterday"],
    ["given twice", "slug", "slug: a\nslug: b", "b"],
    ["nothing", "slug", "title: A\nslug:\ndate: 2024-05-01", ""],
    ["a draft", "draft", "draft: yes", "yes"],
    ["another language", "lang", "lang: pt-BR", "pt-BR"],
    ["a template", "template", "template: page", "page"],
    ["a category", "category", "category: Vision", "Vision"],
    ["an image", "socialImage", "socialImage: ./a b.png", "./a b.png"],
  ])("a value %s", (_name, key, yaml, text) => {
    const { at, ...values } = written(yaml);
    const range = values[key];
    expect(range === null || Array.isArray(range) ? range : at(range)).toBe(text);
  });

  test.each<[string, string, string[]]>([
    ["a list", "tags:\n  - a\n  - 'b c'\n  - a", ["a", "'b c'"]],
    ["a list in brackets", 'tags: [a, "b"]', ["a", '"b"']],
    ["a list with nothing in it", "tags:\n  - a\n  - ~\n  - b", ["a", "b"]],
    ["with aliases", "title: &t a\ntags: [b, *t]", ["b", "*t"]],
    ["with commas", "tags: alpha,  a、b", ["alpha", "a", "b"]],
    ["with commas in quotes", 'tags: "alpha, a"', ["alpha", "a"]],
    ["with commas over lines", "tags: >\n  alpha,\n  a", [">\n  alpha,\n  a", ">\n  alpha,\n  a"]],
    ["with escapes", 'tags: "\\x61, b"', ['"\\x61, b"', '"\\x61, b"']],
    ["a list in broken YAML", "title: a: b\ntags:\n- a # ours\n- 'b'", ["a", "'b'"]],
    ["brackets in broken YAML", "title: a: b\ntags: [ a,  'b' ]", ["a", "'b'"]],
    ["commas in broken YAML", "title: a: b\ntags: a, b", ["a", "b"]],
    ["none", "title: a", []],
  ])("tags: %s", (_name, yaml, tags) => {
    expect(written(yaml).tags).toEqual(tags);
  });

  test("the place of a missing field is the line that opens the front matter, or the first line", () => {
    expect(parse("\n---\ntitle: A\n---\n").places.opening.start).toEqual({ line: 2, column: 1 });
    const { places, at } = parse("Text.\n\nMore.");
    expect([places.frontMatter.slug, at(places.opening)]).toEqual([null, "Text."]);
  });

  test("the place of a title from a heading is that heading", () => {
    const { digest, places, at } = parse("---\nslug: a\n---\n\n## Words  ##\n");
    expect([digest.title, at(places.frontMatter.title)]).toEqual(["Words", "Words"]);
  });
});

const HEAD = ["---", "title: A", "---", ""];
const TWEET =
  '<blockquote class="twitter-tweet"><p lang="en">Hi</p>&mdash; A (@a) <a href="https://twitter.com/a/status/1306264630377889792">September 16, 2020</a></blockquote>';
const SCRIPT = '<script async src="https://platform.twitter.com/widgets.js"></script>';

test("a paper: heading, title, authors, links and social posts", () => {
  const source = [
    ...HEAD,
    "# 2. [On Things](https://arxiv.org/abs/2405.00002) ##",
    "",
    "Ann Lee,",
    "Bo Chen",
    "",
    "- links: [pdf](https://arxiv.org/pdf/2405.00002) | code: https://github.com/a/b",
    "",
    `${TWEET} ${TWEET}`,
    SCRIPT,
  ].join("\n");
  const { digest, at } = parse(source);
  const [entry] = digest.entries;
  expect(at(entry?.places.heading ?? null)).toBe(
    "# 2. [On Things](https://arxiv.org/abs/2405.00002) ##",
  );
  expect(at(entry?.places.title ?? null)).toBe("[On Things](https://arxiv.org/abs/2405.00002)");
  expect(at(entry?.places.authors ?? null)).toBe("Ann Lee,\nBo Chen");
  expect(entry?.places.links.map(at)).toEqual([
    "[On Things](https://arxiv.org/abs/2405.00002)",
    "[pdf](https://arxiv.org/pdf/2405.00002)",
    "code: https://github.com/a/b",
  ]);
  expect(entry?.places.posts.map(at)).toEqual([TWEET, TWEET]);
});

describe("images", () => {
  const images = (...lines: string[]) => {
    const source = [...HEAD, ...lines].join("\n");
    const { places, at } = parse(source);
    return places.images.map(({ address, range }) => {
      const [line] = starts([{ address, range }].map(({ range: own }) => ({ range: own })));
      return `${line} ${address} ${at(range)}`;
    });
  };

  test.each<[string, string[], string[]]>([
    [
      "one whose name another word holds",
      ["See alpha.png.", "", "![x](a.png)"],
      ["7:1 a.png ![x](a.png)"],
    ],
    [
      "the same twice",
      ["![x](a.png) and ![x](a.png)"],
      ["5:1 a.png ![x](a.png)", "5:17 a.png ![x](a.png)"],
    ],
    ["by reference", ["A ![x][r].", "", "[r]: a.png"], ["5:3 a.png ![x][r]"]],
    ["in a link", ["[![x](a.png)](https://a.example)"], ["5:2 a.png ![x](a.png)"]],
    ["in a table", ["| a | b |", "|---|---|", "| c | ![x](a.png) |"], ["7:7 a.png ![x](a.png)"]],
    ["in a list in a quote", ["> - a", ">   ![x](a.png)"], ["6:5 a.png ![x](a.png)"]],
    [
      "in a footnote",
      ["A[^1].", "", "[^1]: b", "    ![x](a.png)", "", "![y](b.png)"],
      ["10:1 b.png ![y](b.png)", "8:5 a.png ![x](a.png)"],
    ],
    ["raw", ['A <img src="a.png"> b'], ['5:3 a.png <img src="a.png">']],
    ["raw over lines", ["A <img", '  src="a.png"> b'], ['5:3 a.png <img\n  src="a.png">']],
    [
      "raw over lines in a quote",
      ["> A <img", '>   src="a.png"> b'],
      ['5:5 a.png <img\n>   src="a.png">'],
    ],
    [
      "raw in a block",
      ["<p>", "  <b>c</b>", '  <img src="a.png"> <img src="b.png">', "</p>"],
      ['7:3 a.png <img src="a.png">', '7:21 b.png <img src="b.png">'],
    ],
    [
      "raw in a block in a quote",
      ["> <p>", '>  <img src="a.png">', "> </p>"],
      ['6:4 a.png <img src="a.png">'],
    ],
    [
      "raw in a block in a list",
      ["- a", "", "  <p>", '  <img src="a.png"></p>'],
      ['8:3 a.png <img src="a.png">'],
    ],
    [
      "raw behind what only looks like HTML",
      ['<p><T> <U> <img src="a.png"> ![x](c.png)', '<T> <img src="b.png"></p>'],
      ['5:12 a.png <img src="a.png">', '6:5 b.png <img src="b.png">'],
    ],
    [
      "raw with what only looks like HTML in it",
      ['A <img alt="<T>" src="a.png"> ![x](b.png)'],
      ['5:3 a.png <img alt="<T>" src="a.png">', "5:31 b.png ![x](b.png)"],
    ],
    [
      "beside raw HTML",
      ["<b>𝒜</b> ![x](a.png) <i>c ![x](a.png)</i>"],
      ["5:11 a.png ![x](a.png)", "5:28 a.png ![x](a.png)"],
    ],
    ["behind math and macros", ["$a<b$ \\textbf{c ![x](a.png)}"], ["5:17 a.png ![x](a.png)"]],
  ])("%s", (_name, lines, expected) => {
    expect(images(...lines)).toEqual(expected);
  });

  test("in every part of a digest, in the order of its trees", () => {
    const paper = (number: number, name: string) => [
      `# ${number}. On ${name}`,
      `- links: [abs](https://arxiv.org/abs/2405.0000${number})`,
      "",
      `Abstract ![x](${name}1.png).`,
      "",
      `${TWEET} ![x](${name}2.png)`,
      `${SCRIPT} ![x](${name}3.png) ${SCRIPT} ![x](${name}4.png)`,
      TWEET,
      "",
      `![x](${name}5.png)`,
      "",
    ];
    const column = TWEET.length + 2;
    const script = SCRIPT.length + 2;
    expect(
      images("![x](0.png)", "", ...paper(1, "a"), "***", "", "![x](z.png)", ...paper(2, "b")).map(
        (image) => image.split(" ").slice(0, 2).join(" "),
      ),
    ).toEqual([
      "5:1 0.png",
      "20:1 z.png",
      "10:10 a1.png",
      `12:${column} a2.png`,
      `13:${script} a3.png`,
      `13:${2 * script + "![x](a3.png)".length} a4.png`,
      "16:1 a5.png",
      "24:10 b1.png",
      `26:${column} b2.png`,
      `27:${script} b3.png`,
      `27:${2 * script + "![x](b3.png)".length} b4.png`,
      "30:1 b5.png",
    ]);
  });

  test("where they are raw and never end, still within the file", () => {
    expect(images('> <div><a href="/x"><img src="a.png">', "> text", "", "After.")).toEqual([
      '5:21 a.png <img src="a.png">',
    ]);
  });
});

test("links and headings, but for those of the list of footnotes", () => {
  const source = [
    ...HEAD,
    "## Words",
    "",
    "See https://a.example/b, [c](/d) and <e@f.example>[^1].",
    "",
    "Under",
    "===",
    "",
    "Only one address: https://a.example/c",
    "",
    "[^1]: *Note* www.g.example",
  ].join("\n");
  const { places, at } = parse(source);
  expect(places.headings.map(at)).toEqual(["## Words", "Under\n==="]);
  expect(places.links.map(({ address, range }) => [address, at(range)])).toEqual([
    ["https://a.example/b", "https://a.example/b"],
    ["/d", "[c](/d)"],
    ["mailto:e@f.example", "<e@f.example>"],
    ["https://a.example/c", "https://a.example/c"],
    ["http://www.g.example", "www.g.example"],
  ]);
});

test("a link in plain prose", () => {
  const { places, at } = parse("Word (https://a.example/b), and https://c.example.");
  expect(places.links.map(({ range }) => at(range))).toEqual([
    "https://a.example/b",
    "https://c.example",
  ]);
});

describe("in a file that is made clean", () => {
  const twice = (text: string) =>
    Buffer.from(Buffer.from(text).toString("latin1")).toString("latin1");
  test.each([
    ["a byte order mark", "\ufeff---\nslug: a-b\n---\n\nA ![x](a.png)"],
    ["a byte order mark, misread", "ï»¿---\nslug: a-b\n---\n\nA ![x](a.png)"],
    ["CRLF", "---\r\nslug: a-b\r\n---\r\n\r\nA ![x](a.png)"],
    ["CR", "---\rslug: a-b\r---\r\rA ![x](a.png)"],
    ["control characters", "---\nsl\0ug: \x01a-b\n---\n\n\0\x02A\0 ![x](a.png)"],
    [
      "wrong encoding",
      "---\n\ntags: SchÃ¼tze\nslug: a-b\n---\n\nSchÃ¼tze über 🎉 ðŸŽ‰ ![x](a.png)",
    ],
    ["wrong encoding twice", `---\nslug: a-b\n---\n\n${twice("Größler 🎉")} ![x](a.png)`],
    ["wrong encoding and control characters", "---\nslug: a-b\n---\n\nSch\0Ã¼tze\0 ![x](a.png)"],
  ])("%s", (_name, source) => {
    const { places, at } = parse(source);
    expect(at(places.frontMatter.slug)).toBe("a-b");
    expect(places.images.map(({ range }) => at(range))).toEqual(["![x](a.png)"]);
  });

  test("the place of repaired text is that of the damage", () => {
    const { places, at } = parse("---\ntags: [SchÃ¼tze, dÃ©jÃ\u00a0 vu]\ntitle: Zo√´\n---\n");
    expect(places.frontMatter.tags.map(at)).toEqual(["SchÃ¼tze", "dÃ©jÃ\u00a0 vu"]);
    expect(at(places.frontMatter.title)).toBe("Zo√´");
  });
});

test("an image in HTML after a line that ends with an ampersand", () => {
  const { places, at } = parse(
    '---\n---\n<div><img src="a.png">\nA &\nB <img src="b.png">\n</div>\n',
  );
  expect(places.images.map(({ range }) => at(range))).toEqual([
    '<img src="a.png">',
    '<img src="b.png">',
  ]);
});

test("what YAML cannot read of a list stays within its lines", () => {
  const source = '---\ntags:\n- [a](https://a.example)\n  - "b"\n---\n\nText.\n';
  const { problems } = parseDigest(source, { fileName: "a.md" });
  const told = problems.filter(({ rule }) => rule === "front-matter-yaml");
  expect(told.map(({ start, end }) => textAt(source, { start, end }))).toEqual([
    '(https://a.example)\n  - "b"',
  ]);
});
