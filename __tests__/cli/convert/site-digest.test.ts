import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { readFormat } from "../../../src/cli/convert/read-format";
import { writeDigest } from "../../../src/cli/new/write-digest";
import { REPOSITORY } from "../../support/build-site";
import { digestData } from "../../support/digest-data";

const SPACES = (html: string) => html.replace(/\s+/g, " ").replace(/> </g, "><").trim();

/** White space between blocks of HTML is none of the words. */
function comparable(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), (key, value) =>
    typeof value === "string" && /html|^text$|^abstract$/i.test(key) ? SPACES(value) : value,
  );
}

function roundTrip(data: unknown) {
  const { digest, format } = readFormat(JSON.stringify(data), "a.json", "en");
  expect(format).toBe("data of a site");
  const whole = {
    title: "",
    date: null,
    slug: "",
    draft: false,
    category: null,
    tags: [],
    description: null,
  };
  return writeDigest({ ...whole, ...digest });
}

const words = fc.constantFrom(
  ...[
    "We show",
    "that *it*",
    "ends in $O(n_1 \\log n)$ steps",
    "with **great** care",
    "`x * y`",
    "[here](https://a.example/b_c?d=(e))",
  ],
  ...[
    "a < b & c",
    "5 \\* 3",
    "H<sub>2</sub>O",
    "x<sup>2</sup>",
    "~~not~~",
    "“so”",
    "日本",
    "1. first",
    "# no",
    "---",
    "100\\%",
    "https://b.example/",
    "at github.com/ada/ends.",
  ],
  ...["\\emph{TeX}", "[x]", "!", "_", "*", "`", "||", "- no list", "> no quote"],
);
const line = fc.array(words, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(" "));
const block = fc.oneof(
  { weight: 4, arbitrary: line },
  fc
    .array(line, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((item) => `- ${item}`).join("\n")),
  line.map((text) => `> ${text}`),
  line.map((text) => `$$\nx^2 + ${text.length}\n$$`),
  fc.constant("| a | b |\n|---|---|\n| 1 | $y$ |"),
  fc.constant("```\ncode *here*\n\nand there\n```"),
);
const post = fc.constantFrom(
  '<blockquote class="twitter-tweet"><p lang="ja" dir="ltr">日本 &amp; <a href="https://t.co/x">t.co/x</a></p>&mdash; Ada (@ada) <a href="https://twitter.com/ada/status/1480000000000000000">January 9, 2022</a></blockquote>',
  '<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abc/app.bsky.feed.post/3kabc"><p lang="en">It<br>ended.</p>&mdash; <a href="https://bsky.app/profile/did:plc:abc?ref_src=embed">Ada (@ada.example)</a> <a href="https://bsky.app/profile/did:plc:abc/post/3kabc?ref_src=embed">2026-01-08T07:49:00Z</a></blockquote>',
  '<blockquote class="mastodon-embed" data-embed-url="https://social.example/@ben/115850000000000000/embed"><p>Chairs</p><p>at last</p>&mdash; Ben (@ben@social.example) <a href="https://social.example/@ben/115850000000000000">2026-01-07T10:00:00.000Z</a></blockquote>',
);
const paper = fc.record({
  title: line,
  authors: fc.constantFrom(
    "Ada Example, Ben Sample",
    "Authors: Ada Example",
    "Ada Example, Ben Sample, et al.",
    "",
  ),
  metrics: fc.constantFrom(
    "- upvotes: 3 (01/09/2026 08:00:00)",
    "- retweets: 48, favorites: 90 (01/09/2026 08:00:00)\n- semantic scholar citations: 4",
    "",
  ),
  subjects: fc.constantFrom(
    "- [cs.LG](https://arxiv.org/list/cs.LG/recent) | [math.CO](https://arxiv.org/list/math.CO/recent)",
    "",
  ),
  blocks: fc.array(block, { maxLength: 3 }),
  posts: fc.uniqueArray(post, { maxLength: 2 }),
});
const digest = fc
  .record({
    front: fc.constantFrom(
      "",
      "category: Reading group\ntags: [A, 'C#: b']\ndescription: \"What: so\"\n",
      "lang: ja\n",
    ),
    date: fc.constantFrom("2026-01-09", "2026-01-09T08:30:00Z"),
    prose: fc.array(block, { maxLength: 2 }),
    papers: fc.array(paper, { minLength: 1, maxLength: 3 }),
  })
  .map(({ front, date, prose, papers }) => {
    const parts = papers.map(({ title, authors, metrics, subjects, blocks, posts }, index) =>
      [
        `# ${index + 1}. Paper ${title}`,
        authors,
        [
          metrics,
          `- links: [abs](https://arxiv.org/abs/2601.0000${index}v2) | [code](https://github.com/a/b${index})`,
          subjects,
        ]
          .filter(Boolean)
          .join("\n"),
        ...blocks,
        ...posts,
      ]
        .filter(Boolean)
        .join("\n\n"),
    );
    return `---\ntitle: "A digest"\ndate: ${date}\nslug: a\n${front}---\n\n${[...prose, ...parts].join("\n\n")}\n`;
  });

test("what a site tells of a digest comes back as a post that tells the same", () => {
  let whole = 0;
  fc.assert(
    fc.property(digest, (source) => {
      const data = digestData(source);
      const { text, notes } = roundTrip(data);
      const again = digestData(text);
      if (notes.length > 0) {
        expect(notes.join()).toMatch(/left out|numbered anew|lost some of its markup/);
        return;
      }
      whole += 1;
      expect(comparable(again)).toEqual(comparable(data));
    }),
    { numRuns: 30 },
  );
  expect(whole).toBeGreaterThan(20);
});

const posts = (folder: string, every: number) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".md"))
        .filter((_, index) => index % every === 0)
        .map((name) => ({ name, source: readFileSync(join(folder, name), "utf8") }))
    : [];

test.each(posts(join(REPOSITORY, "content/posts"), 1))(
  "the sample $name comes back",
  ({ name, source }) => {
    const data = digestData(source, name);
    const { text, notes } = roundTrip(data);
    const again = digestData(text, name);
    if (source.includes("![")) {
      // Images of another site are links, so that no visit is told to it.
      expect(notes).toEqual([
        "the text between the papers has lost some of its markup: it does not read back",
      ]);
      expect(Object.keys(again)).toEqual(Object.keys(data));
      return;
    }
    expect(notes).toEqual([]);
    expect(comparable(again)).toEqual(comparable(data));
  },
);
