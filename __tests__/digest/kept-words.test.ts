import { parseDigest } from "../../src/digest/parse-digest";
import { lostWords } from "../hostile/lost-words";

const FRONT = "---\ntitle: A\ndate: 2024-05-01\nslug: a\n---\n";
const PAPER = `${FRONT}# 1. One\n\n- links: [abs](https://arxiv.org/abs/2405.00001)\n\n`;
const POST = `${PAPER}<blockquote class="twitter-tweet"><p>Hello</p>&mdash; Ada (@ada) <a href="https://twitter.com/ada/status/1306264630377889792">`;

const QUOTE = `${PAPER}<blockquote class="twitter-tweet">`;
const LINK = `&mdash; Ada (@ada) <a href="https://twitter.com/ada/status/1306264630377889792">September 16, 2020</a></blockquote>`;

/** What the fuzzer found lost, each once. */
test.each([
  ["a note that nothing calls", `${FRONT}Text.\n\n[^why]: because of reasons`, []],
  ["a note that calls itself alone", `${FRONT}Text.\n\n[^1]: because[^1]`, []],
  ["the second note of a name", `${FRONT}Text[^1].\n\n[^1]: first\n\n[^1]: another`, []],
  ["a cell that the head has no column for", `${FRONT}| a |\n|---|\n| b | beyond |`, []],
  [
    "an address that leads astray in a formula",
    `${FRONT}See $\\href{javascript:x}{y}$.`,
    ["url-unsafe 6:5-6:29"],
  ],
  [
    "an address with what looks like a scheme",
    `${FRONT}See [it](ht\\[s://example.org/paper).`,
    ["url-unsafe 6:5-6:36"],
  ],
  [
    "what stands in an element that is left out",
    `${FRONT}A <video>film\nwithout words</video>.`,
    ["html-unsafe 6:3-7:22"],
  ],
  ["a link under a post that is no date", `${POST}the second thread</a></blockquote>`, []],
  [
    "an end that only begins like a post's",
    `${POST}September 16, 2020</a></blockquote>\n<script src="https://platform.twitter.com/widgets.js"></scriptures> end`,
    [],
  ],
  [
    "lines of broken front matter that say nothing",
    `---\ntitle: A: B\nsomething else\ndate: 2024-05-01\nslug: a\n---\nText.`,
    ["front-matter-yaml 2:8-2:12", "front-matter-yaml 3:1-3:15"],
  ],
  [
    "a quote that nothing closes, at the very end",
    '---\ntitle: A\ndate: 2024-05-01\nslug: a\nlang: "',
    ["front-matter-yaml 5:8-5:8", "front-matter-yaml 5:7-5:8"],
  ],
  [
    "what follows a quoted value in broken front matter",
    `---\ntitle: "A" and more\ndate: 2024-05-01\nslug: a\n---\nText.`,
    ["front-matter-yaml 2:12-2:20"],
  ],
  [
    "a second document in front matter",
    `---\ntitle: A\ndate: 2024-05-01\nslug: a\n--- - another\n---\nText.`,
    ["front-matter-yaml 5:1-5:14"],
  ],
  [
    "the value of an indented key that stands again below",
    `---\ntitle: A\n draft: false\n slug: former\ndate: 2024-05-01\nslug: a\n---\nText.`,
    ["front-matter-yaml 3:2-3:9", "front-matter-yaml 4:2-4:8", "front-matter-yaml 4:8-4:14"],
  ],
  [
    "a line of text with a colon in front matter",
    `---\ntitle: A\ndate: 2024-05-01\nslug: a\nA line of text: with more\n---\nText.`,
    ["front-matter-yaml 5:1-5:26"],
  ],
  [
    "the value of a key that stands twice",
    `---\ntitle: Former\ntitle: A\ndate: 2024-05-01\nslug: a\n---\nText.`,
    ["front-matter-yaml 2:8-2:14"],
  ],
  [
    "front matter in another language",
    `---toml\ntitle = "Another"\n---\nText.`,
    ["front-matter-yaml 1:1-2:18", "title-missing 1:1-1:1"],
  ],
  [
    "the address of a tag of a post that HTML does not have",
    `${QUOTE}<p>Hello <aref="https://other.example/strange">you</a></p>${LINK}`,
    ["html-unsafe 10:44-10:82"],
  ],
  [
    "words in a tag of a post",
    `${QUOTE}<p strange words>Hello</p>${LINK}`,
    ["html-unsafe 10:35-10:52"],
  ],
  [
    "words in a closing tag of a post",
    `${QUOTE}<p>Hello</p strange>${LINK}`,
    ["html-unsafe 10:43-10:55"],
  ],
  [
    "what a quote in a post swallows",
    `${QUOTE}<p lang="en>Hello strange" dir="ltr">world</p>${LINK}`,
    ["html-unsafe 10:35-10:72"],
  ],
  [
    "what a style in a post holds",
    `${QUOTE}<p>Hello</p><style>strange</style>${LINK}`,
    ["html-unsafe 10:47-10:68"],
  ],
  ["words before the code of another subject", `${PAPER}Strange words (cs.LG)`, []],
])("%s is shown or told", (_, source, expected) => {
  const { digest, problems } = parseDigest(source, { fileName: "2024-05-01-a.md" });
  const places = problems.map(({ rule, start, end }) => {
    return `${rule} ${start.line}:${start.column}-${end.line}:${end.column}`;
  });
  expect(lostWords(source, digest, problems)).toEqual([]);
  expect(places).toEqual(expected);
});

test("a key with an invisible character in it is the key", () => {
  const source = "---\n\u200btitle: A\ndate: 2024-05-01\nslug: a\n---\nText.";
  expect(parseDigest(source, { fileName: "a.md" }).digest.title).toBe("A");
});
