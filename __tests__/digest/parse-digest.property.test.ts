import fc from "fast-check";
import { parseDigest } from "../../src/digest/parse-digest";
import type { Digest } from "../../src/digest/types";
import { applyEdits } from "../support/apply-edits";
import { shown } from "../support/shown";

const ROWS = [
  "---",
  "title: a",
  "date: 2024-05-01",
  "```",
  "<!--",
  "-->",
  "",
  "",
  "# 1. On Things",
  "## 2. On More",
  "# Words",
  "Ann Lee, Bo Chen et al.",
  "- likes: 12, reposts: 1.2k (05/01/2024)",
  "- likes: none",
  "- links: [abs](https://arxiv.org/abs/2405.00001)",
  "- links: [abs](javascript:x) | y",
  "- cs.LG | cs.XX",
  "[cs.LG](https://arxiv.org/list/cs.LG/recent)",
  "Prose with $x < y$ in it.",
  "***",
  '<blockquote class="twitter-tweet"><p lang="en">Hi</p>&mdash; A (@a) <a href="https://twitter.com/a/status/1306264630377889792">September 16, 2020</a></blockquote>',
  '<blockquote class="twitter-tweet">',
  "<script>x</script>",
  "<div",
];

const row = fc.oneof(fc.constantFrom(...ROWS), fc.string({ unit: "grapheme" }));
const post = fc.array(row, { maxLength: 40 }).map((rows) => rows.join("\n"));

function allText({ title, entries, prose }: Digest): string {
  const texts = entries.flatMap((entry) => [
    entry.title.text,
    ...entry.authors,
    entry.abstract?.text ?? "",
    ...entry.posts.map(({ text }) => text),
    ...entry.notes.map(({ text }) => text),
  ]);
  return [title, ...texts, ...prose.map(({ text }) => text)].join("\n");
}

test("parsing never throws and every problem and every edit has a place in the file", () => {
  fc.assert(
    fc.property(fc.oneof(post, fc.string({ unit: "binary", maxLength: 300 })), (source) => {
      const lines = source.split(/\r\n?|\n/);
      const { problems } = parseDigest(source, { fileName: "a.md" });
      for (const { start, end } of problems.flatMap((one) => [one, ...one.edits])) {
        for (const { line, column } of [start, end]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 1);
        }
        expect(end.line - start.line || end.column - start.column).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 300 },
  );
});

test("CRLF and a byte order mark change nothing", () => {
  fc.assert(
    fc.property(post, (source) => {
      const plain = source.replace(/\r/g, "");
      const expected = parseDigest(plain, { fileName: "a.md" });
      const dressed = `\ufeff${plain.replace(/\n/g, "\r\n")}`;
      expect(parseDigest(dressed, { fileName: "a.md" })).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});

/** Blocks of every kind, each with a word of its own that must be found again somewhere. */
const BLOCKS: ((word: string) => string)[] = [
  (word) => `# 1. ${word}`,
  (word) => `# ${word}`,
  (word) => `### ${word}`,
  (word) => `Ann ${word}, Bo Chen`,
  (word) => `We show that ${word} is so. It is.`,
  (word) => `- a list of ${word}\n- and more`,
  (word) => `- likes: ${word}, reposts: 3`,
  (word) => `- pages: ${word}`,
  (word) => `- links: [abs](https://arxiv.org/abs/2405.00001) | ${word}`,
  (word) => `- links: [${word}](javascript:x)`,
  (word) => `- subjects: cs.LG, 12 ${word}`,
  (word) => `> ${word}`,
  (word) => `\`\`\`\n# 1. ${word}\n\`\`\``,
  (word) => `***\n\n${word}`,
  (word) => `${word}\n====`,
  (word) => `<blockquote class="twitter-tweet"><p>${word}`,
  () => "- likes: 12",
  () => "- links: [abs](https://arxiv.org/abs/2405.00001)",
  () => "- cs.LG",
];

test("every word of a post is in the result", () => {
  const blocks = fc.array(fc.constantFrom(...BLOCKS), { minLength: 1, maxLength: 15 });
  const separator = fc.constantFrom("\n", "\n\n", "\n\n\n");
  fc.assert(
    fc.property(blocks, separator, (makers, between) => {
      const words = makers.map((_make, i) => `Zq${"abcdefghijklmno".charAt(i)}x`);
      const source = makers.map((make, i) => make(words[i] ?? "")).join(between);
      const text = allText(parseDigest(source, { fileName: "a.md" }).digest);
      for (const word of words.filter((candidate) => source.includes(candidate))) {
        expect(text).toContain(word);
      }
    }),
    { numRuns: 300 },
  );
});

test("an edit that is called safe changes nothing that the site shows", () => {
  const parse = (source: string) => parseDigest(source, { fileName: "a.md" });
  let edits = 0;
  const more = fc.constantFrom("slug: a b", "# \0", "# SchÃ¼tze", "- links: \0 https://a.example");
  fc.assert(
    fc.property(fc.array(fc.oneof(row, more), { maxLength: 30 }), (rows) => {
      const source = rows.join("\n").replace(/\r/g, "");
      const { digest, problems } = parse(source);
      for (const problem of problems.filter(({ safe }) => safe)) {
        edits += 1;
        expect(shown(parse(applyEdits(source, problem.edits)).digest)).toBe(shown(digest));
      }
    }),
    { numRuns: 500 },
  );
  expect(edits).toBeGreaterThan(50);
});
