import { stringify } from "yaml";
import { parseDigest } from "../../digest/parse-digest";
import type { NewDigest } from "./new-digest";
import { isOfData, writtenPaper } from "./written-paper";

/** The text of a digest, and what had to be left out of it. */
export interface WrittenDigest {
  text: string;
  /** How many papers it has. */
  papers: number;
  notes: string[];
}

/**
 * Returns a digest as a post, in the form that the parser reads: what is read of it is the digest that was given, without a
 * problem. What cannot be written so is left out and noted. Throws an Error where the front matter does not read back.
 */
export function writeDigest(digest: NewDigest): WrittenDigest {
  const notes: string[] = [];
  const papers = digest.papers.flatMap((paper) => {
    const { lines, notes: own } = writtenPaper(paper);
    notes.push(...own.map((note) => `${paper.title}: ${note}`));
    if (lines === null) notes.push(`${paper.title}: the paper is left out`);
    return lines === null ? [] : [lines];
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
  return { text, papers: papers.length, notes };
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
