import fc from "fast-check";
import { addCounts } from "../../../src/cli/enrich/add-counts";
import { parseDigest } from "../../../src/digest/parse-digest";

const NAME = "posts/2026-01-08---A.md";
const AS_OF = "2026-01-09T10:17:05.000Z";
const HEAD = "---\ntitle: A\ndate: 2026-01-08\nslug: a\n---\n";

const line = fc.constantFrom(
  ...[
    "",
    "",
    "Ada Example, Ben Sample",
    "Words, and *more*.",
    "- upvotes: 3",
    "- upvotes: 1,003, comments: 4 (01/08/2026 08:00:00)",
  ],
  ...[
    "* retweets: 4, favorites: 5",
    "- stars 3",
    "- links: [code](https://github.com/a/b)",
    "> - upvotes: 3",
    "    - upvotes: 9",
    "| a | b |",
  ],
  ...[
    "```",
    "- venue: A 2026",
    "<div>",
    "%%",
    "$$",
    "upvotes: 3 or so",
    "- [cs.LG](https://arxiv.org/list/cs.LG/recent)",
    "---",
  ],
);
const paper = fc.tuple(
  fc.integer({ min: 1, max: 5 }),
  fc.array(line, { maxLength: 6 }),
  fc.array(line, { maxLength: 4 }),
);
const post = fc
  .tuple(
    fc.array(line, { maxLength: 3 }),
    fc.array(paper, { minLength: 1, maxLength: 4 }),
    fc.constantFrom("\n", "\r\n"),
    fc.boolean(),
  )
  .map(([before, papers, lineEnd, ends]) => {
    const blocks = papers.map(([id, above, below], index) =>
      [
        `# ${index + 1}. Paper ${id}`,
        "",
        ...above,
        `- links: [abs](https://arxiv.org/abs/2601.0000${id})`,
        ...below,
      ].join("\n"),
    );
    const text = `${HEAD}\n${[...before, ...blocks].join("\n\n")}${ends ? "\n" : ""}`;
    return text.replaceAll("\n", lineEnd);
  });

test("whatever a post looks like, only lines of counts change, and all else is read as before", () => {
  let made = 0;
  fc.assert(
    fc.property(post, fc.integer({ min: 0, max: 50 }), (text, value) => {
      const before = parseDigest(text, { fileName: NAME });
      const keys = before.digest.entries.map(({ key }) => key);
      const counts = new Map(keys.map((key) => [key, [{ name: "upvotes", value }]]));
      const after = addCounts(text, NAME, { counts, asOf: AS_OF });
      made += after.changed.length;
      const read = parseDigest(after.text, { fileName: NAME });
      const rest = ({ digest: { entries, ...own } }: typeof read) => [
        own,
        entries.map(({ metrics, places, ...entry }) => {
          void places;
          return [entry, metrics.filter(({ name }) => name !== "upvotes")];
        }),
      ];
      expect(rest(read)).toEqual(rest(before));
      const refused = new Set(after.refused);
      for (const { key, metrics } of read.digest.entries) {
        if (refused.has(key)) continue;
        expect(metrics.findLast(({ name }) => name === "upvotes")?.value).toBe(value);
      }
      // What is no line of counts is there, byte for byte and in its order.
      const others = (written: string) =>
        written
          .split(/(?<=\n)/)
          .map((own) => own.trimEnd())
          .filter((own) => !/upvotes|comments|^$/.test(own));
      expect(others(after.text)).toEqual(others(text));
      expect(addCounts(after.text, NAME, { counts, asOf: AS_OF }).text).toBe(after.text);
    }),
    { numRuns: 60 },
  );
  expect(made).toBeGreaterThan(40);
});

test("of a name that was counted twice, the last count is the one that has to be right", () => {
  const text = `${HEAD}\n# 1. A\n\n- upvotes: 3\n- links: [abs](https://arxiv.org/abs/2601.00001)\n- upvotes: 1,003, comments: 4\n`;
  const counts = new Map([["2601.00001", [{ name: "upvotes", value: 3 }]]]);
  const after = addCounts(text, NAME, { counts, asOf: AS_OF });
  expect(after.text.split("\n").slice(8, 11)).toEqual([
    "- upvotes: 3 (01/09/2026 10:17:05)",
    "- links: [abs](https://arxiv.org/abs/2601.00001)",
    "- comments: 4",
  ]);
});

test("a line in code is no count: one of its own is put above the links", () => {
  const text = `${HEAD}\n# 1. A\n\n- links: [abs](https://arxiv.org/abs/2601.00001)\n\n\`\`\`\n- upvotes: 3\n\`\`\`\n`;
  const counts = new Map([["2601.00001", [{ name: "upvotes", value: 3 }]]]);
  const after = addCounts(text, NAME, { counts, asOf: AS_OF });
  expect(after.refused).toEqual([]);
  expect(after.text).toBe(text.replace("- links", "- upvotes: 3 (01/09/2026 10:17:05)\n- links"));
});
