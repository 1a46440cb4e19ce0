import { parseDigest } from "../../../src/digest/parse-digest";

test("titles beyond what a post may cost stay as they are written, told once", () => {
  const rows = Array.from({ length: 12_000 }, (_, i) => {
    return `| *Stone* ${i} | [abs](https://arxiv.org/abs/2405.${String(i).padStart(5, "0")}) |\n`;
  });
  const source = `---\ntitle: A\ndate: 2024-06-01\nslug: a\n---\n| Title | Paper |\n| - | - |\n${rows.join("")}`;
  const { digest, problems } = parseDigest(source, { fileName: "a.md" });
  expect(digest.entries).toHaveLength(12_000);
  expect(digest.entries[0]?.title.text).toBe("Stone 0");
  expect(digest.entries.at(-1)?.title.text).toBe("*Stone* 11999");
  const told = problems.filter(({ rule }) => rule === "block-too-large");
  expect(told.map(({ start, message }) => `${start.line} ${message}`)).toMatchInlineSnapshot(`
   [
     "8758 The post has more Markdown than 70000 lines; from here on it is shown as its source.",
   ]
  `);
  expect(digest.entries[(told[0]?.start.line ?? 0) - 8]?.title.text).toContain("*Stone*");
  expect(digest.entries[(told[0]?.start.line ?? 0) - 9]?.title.text).not.toContain("*");
});
