import fc from "fast-check";
import { parseDigest } from "../../../src/digest/parse-digest";
import type { NewDigest, NewPaper } from "../../../src/cli/new/new-digest";
import { writeDigest } from "../../../src/cli/new/write-digest";
import { normalText } from "../../../src/cli/new/written-text";

const paper = (own: Partial<NewPaper> = {}): NewPaper => ({
  title: "A bound on the length of discussions",
  authors: ["Ada Example", "Ben Sample"],
  links: [
    { label: "abs", url: "https://arxiv.org/abs/2601.00001" },
    { label: "pdf", url: "https://arxiv.org/pdf/2601.00001" },
  ],
  subjects: ["cs.LG", "math.CO"],
  metrics: [{ name: "upvotes", value: 57, asOf: "2026-01-09T08:00:00.000Z" }],
  abstract: "We show that it ends.",
  isTex: false,
  ...own,
});

/** Another one. */
const chairs = (own: Partial<NewPaper> = {}) =>
  paper({
    title: "Chairs",
    links: [{ label: "paper", url: "https://chairs.example/paper.pdf" }],
    ...own,
  });

const digestOf = (...papers: NewPaper[]): NewDigest => ({
  title: "Hot Papers 2026-01-09",
  date: "2026-01-09",
  slug: "hot-papers-2026-01-09",
  draft: false,
  category: "arXiv",
  tags: ["Machine Learning", "C#: a language"],
  description: "What people talk about: “papers”",
  papers,
});

const read = (text: string) => parseDigest(text, { fileName: "posts/hot-papers.md" });

test("a digest in the form that the guide describes", () => {
  const { text, notes } = writeDigest(digestOf(paper(), chairs({ abstract: null })));
  expect(notes).toEqual([]);
  expect(text).toMatchInlineSnapshot(`
   "---
   title: "Hot Papers 2026-01-09"
   date: 2026-01-09
   slug: "hot-papers-2026-01-09"
   category: "arXiv"
   tags:
     - "Machine Learning"
     - "C#: a language"
   description: "What people talk about: “papers”"
   ---

   # 1. A bound on the length of discussions

   Ada Example, Ben Sample

   - upvotes: 57 (01/09/2026 08:00:00)
   - links: [abs](https://arxiv.org/abs/2601.00001) | [pdf](https://arxiv.org/pdf/2601.00001)
   - [cs.LG](https://arxiv.org/list/cs.LG/recent) | [math.CO](https://arxiv.org/list/math.CO/recent)

   We show that it ends.

   # 2. Chairs

   Ada Example, Ben Sample

   - upvotes: 57 (01/09/2026 08:00:00)
   - links: [paper](https://chairs.example/paper.pdf)
   - [cs.LG](https://arxiv.org/list/cs.LG/recent) | [math.CO](https://arxiv.org/list/math.CO/recent)
   "
  `);
});

/** Text that looks like markup of every kind that the parser knows. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          "*",
          "_",
          "`",
          "``",
          "''",
          "<b>",
          "</b>",
          "<script>",
          "<!--",
          "-->",
          "[x](http://a.example)",
          "![",
          "](",
          "#",
          "1. ",
        ],
        ...[
          "$",
          "$$",
          "$x$",
          "\\",
          "\\emph{",
          "}",
          "{",
          "\\'e",
          "%",
          "%%",
          "&amp;",
          "&",
          "~",
          "~~",
          "|",
          "---",
          "--",
          "> ",
          "- ",
        ],
        ...[
          "{{ t }}",
          "https://a.example/b_c",
          "arXiv:2601.00002",
          "retweets: 3",
          "links:",
          "[^1]",
          "^",
          "@a",
          "\n\n",
          "\n",
          "\t",
          "\u0000",
        ],
        ...[
          "a",
          "word",
          "Ünï",
          "日本",
          "🔥",
          "“q”",
          "§",
          ".",
          ",",
          ";",
          ":",
          "!",
          "?",
          "(",
          ")",
          "=",
          "+",
          "/",
        ],
      ),
      fc.string({ unit: "grapheme", maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(" "));

test("what is written is read: titles and abstracts of any kind come back as they were", () => {
  fc.assert(
    fc.property(hostile, hostile, fc.boolean(), (title, abstract, isGlued) => {
      const own = { title: isGlued ? title.replaceAll(" ", "") : title, abstract };
      const { text, notes, papers } = writeDigest(digestOf(paper(own), chairs()));
      const { digest, problems } = read(text);
      expect(problems).toEqual([]);
      expect(digest.entries).toHaveLength(papers);
      expect(digest.prose).toEqual([]);
      const [first] = digest.entries;
      if (papers === 1) {
        expect(notes.join()).toContain("left out");
        return;
      }
      // Titles are read with a dash there.
      expect(first?.title.text).toBe(normalText(own.title).replaceAll(" -- ", " – "));
      const isLeftOut = notes.some((note) => note.includes("the abstract is left out"));
      if (!isLeftOut)
        expect(first?.abstract?.text.replace(/\s+/g, " ") ?? "").toBe(normalText(abstract));
    }),
    { numRuns: 150 },
  );
});

test("authors come back as they were, or are left out and told", () => {
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 4 }), (authors) => {
      const { text, notes } = writeDigest(digestOf(paper({ authors })));
      const { digest, problems } = read(text);
      expect(problems).toEqual([]);
      const names = digest.entries[0]?.authors ?? [];
      const given = authors.map(normalText);
      expect(names.every((name) => given.includes(name))).toBe(true);
      if (names.length < authors.length) expect(notes.join()).toContain("left out");
    }),
    { numRuns: 100 },
  );
});

test("TeX of any kind, as arXiv's feeds have it, leaves nothing for check to say", () => {
  fc.assert(
    fc.property(hostile, hostile, (title, abstract) => {
      const own = { title, abstract, isTex: true };
      const { text, papers, notes } = writeDigest(digestOf(paper(own), chairs()));
      const { digest, problems } = read(text);
      expect(problems).toEqual([]);
      expect(digest.entries).toHaveLength(papers);
      expect(digest.prose).toEqual([]);
      if (papers === 1) expect(notes.join()).toContain("left out");
      else expect(digest.entries[0]?.title.text).not.toBe("");
    }),
    { numRuns: 60 },
  );
});

test("TeX stays TeX, and markup in it does not become any", () => {
  const own = {
    title: "A bound of $O(n_1\\log n_2)$ for *-algebras <3",
    abstract: "We \\emph{prove} that ``it'' costs 5\\% of $a*b*c$, and a*b*c, <human, object>.",
    isTex: true,
  };
  const { digest } = read(writeDigest(digestOf(paper(own))).text);
  expect(digest.entries[0]?.title.text).toBe("A bound of O(n₁log n₂) for *-algebras <3");
  expect(digest.entries[0]?.abstract?.text).toMatchInlineSnapshot(
    `"We prove that “it” costs 5% of a∗b∗c, and a*b*c, <human, object>."`,
  );
});

test("TeX that is broken is written as it is", () => {
  const { text, notes } = writeDigest(
    digestOf(paper({ title: "On $\\frac{1$ and \\begin{x}", isTex: true })),
  );
  expect(notes).toEqual([]);
  expect(read(text).digest.entries[0]?.title.text).toBe("On $\\frac{1$ and \\begin{x}");
});

test("metrics, links and subjects come back", () => {
  const metrics = [
    { name: "retweets", value: 0, asOf: "2026-01-09T08:00:00.000Z" },
    { name: "favorites", value: 36_288, asOf: "2026-01-09T08:00:00.000Z" },
    { name: "stars", value: 3, asOf: null },
  ];
  const own = {
    metrics,
    subjects: ["hep-th"],
    links: [{ label: "project page", url: "https://a.example/?b=c&d=(e)" }],
  };
  const { text, notes } = writeDigest(digestOf(paper(own)));
  expect(notes).toEqual([]);
  expect(read(text).digest.entries[0]).toMatchObject(own);
});

test("front matter that would not read back is refused", () => {
  expect(() => writeDigest({ ...digestOf(paper()), slug: "a/b c?" })).toThrow(
    /would not read back/,
  );
});
