import { stringify } from "yaml";
import { parseDigest } from "../../digest/parse-digest";
import type { NewDigest } from "./new-digest";
import { isOfData, writtenPaper } from "./written-paper";

/** The text of a digest, and what had to be left out of it. */
export interface WrittenDigest {
  text: string;
  /** How many papers it has. */
  papers: number;
  /** Its papers: their titles and what is below them, as they are written. */
  blocks: { title: string; below: string[] }[];
  notes: string[];
}

/**
 * Returns a digest as a post, in the form that the parser reads: what is read of it is the digest that was given, without a
 * problem. What cannot be written so is left out and noted, and so are papers that it has already, or that another digest
 * has: `known` are the files of these by the keys of papers. `most` limits how many papers it has. Throws an Error where the front matter does not read back.
 */
export function writeDigest(
  digest: NewDigest,
  known: ReadonlyMap<string, string> = new Map(),
  most: number | null = null,
): WrittenDigest {
  const notes: string[] = [];
  const seen = new Set<string>();
  const papers = digest.papers.flatMap((paper) => {
    if (most !== null && seen.size >= most) return [];
    const { lines, notes: own } = writtenPaper(paper);
    notes.push(...own.map((note) => `${paper.title}: ${note}`));
    if (lines === null) notes.push(`${paper.title}: the paper is left out`);
    if (lines === null) return [];
    const file = known.get(lines.key);
    if (file !== undefined || seen.has(lines.key)) {
      notes.push(`${paper.title}: the paper is left out: ${file ?? "this digest"} has it already`);
      return [];
    }
    seen.add(lines.key);
    return [lines];
  });
  const blocks = papers.map(({ title, below }, index) =>
    [`# ${index + 1}. ${title}`, "", ...below].join("\n"),
  );
  const text = `${[frontMatter(digest), ...blocks].join("\n\n")}\n`;
  const read = parseDigest(text, { fileName: `posts/${digest.slug}.md` });
  const { title, slug, category, tags, description, draft, date } = read.digest;
  const isSame =
    JSON.stringify([title, slug, category, tags, description, draft, date?.slice(0, 10)]) ===
      JSON.stringify([
        ...[
          digest.title,
          digest.slug,
          digest.category,
          digest.tags,
          digest.description,
          digest.draft,
        ],
        digest.date,
      ]) && read.digest.entries.length === papers.length;
  if (!isSame || !read.problems.every(isOfData)) {
    const said = read.problems.map(({ rule, message }) => `${rule}: ${message}`).join(" ");
    throw new Error(`The digest “${digest.title}” would not read back as it is. ${said}`.trim());
  }
  return { text, papers: papers.length, blocks: papers, notes };
}

function frontMatter({ title, date, slug, draft, category, tags, description }: NewDigest): string {
  const field = (key: string, value: string | string[]) =>
    stringify(
      { [key]: value },
      { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN", lineWidth: 0 },
    ).trimEnd();
  return [
    "---",
    field("title", title),
    `date: ${date}`,
    field("slug", slug),
    ...(draft ? ["draft: true"] : []),
    ...(category === null ? [] : [field("category", category)]),
    ...(tags.length === 0 ? [] : [field("tags", tags)]),
    ...(description === null ? [] : [field("description", description)]),
    "---",
  ].join("\n");
}
