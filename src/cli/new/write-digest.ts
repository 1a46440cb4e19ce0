import { digestFault, digestText, type DigestForm } from "./digest-text";
import type { NewDigest } from "./new-digest";
import { writtenPaper, type WrittenLines } from "./written-paper";

/** The text of a digest, and what had to be left out of it. */
export interface WrittenDigest {
  text: string;
  /** How many papers it has. */
  papers: number;
  /** Its papers: their titles and what is below them, as they are written. */
  blocks: WrittenLines[];
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
  /** How many of the papers up to each are written. */
  const kept: number[] = [0];
  const papers: WrittenLines[] = [];
  for (const paper of digest.papers) {
    if (most === null || papers.length < most) {
      const { lines, notes: own } = writtenPaper(paper, digest.keepsGaps === true);
      notes.push(...own.map((note) => `${paper.title}: ${note}`));
      const file = lines === null ? undefined : known.get(lines.key);
      if (lines === null) notes.push(`${paper.title}: the paper is left out`);
      else if (file !== undefined || seen.has(lines.key)) {
        const other = file ?? "this digest";
        notes.push(`${paper.title}: the paper is left out: ${other} has it already`);
      } else {
        seen.add(lines.key);
        papers.push(lines);
      }
    }
    kept.push(papers.length);
  }
  const prose = digest.prose?.map(({ after, forms }) => ({ after: kept[after] ?? after, forms }));
  const own = { ...digest, ...(prose !== undefined && { prose }) };
  const { text, form } = readable(own, papers);
  if (!form.hasRanks && papers.some(({ rank }) => rank !== null))
    notes.push("papers are numbered anew: their numbers do not read back");
  if (form.prose === null && (prose ?? []).length > 0)
    notes.push("the text between the papers is left out: it does not read back there");
  if (
    form.prose !== null &&
    own.prose?.some(({ forms }) => (forms[form.prose ?? 0] ?? forms.at(-1))?.isBare)
  )
    notes.push("the text between the papers has lost some of its markup: it does not read back");
  return { text, papers: papers.length, blocks: papers, notes };
}

/** The first form of a digest that reads back. */
function readable(
  digest: NewDigest,
  papers: readonly WrittenLines[],
): { text: string; form: DigestForm } {
  const hasRanks = papers.every(({ rank }) => rank !== null);
  const most = Math.max(1, ...(digest.prose ?? []).map(({ forms }) => forms.length));
  const proses = [...Array(most).keys(), null];
  const forms = proses.flatMap((prose) =>
    [...(hasRanks ? [true] : []), false].flatMap((ranks) =>
      [false, true].map((isEscaped): DigestForm => ({ hasRanks: ranks, prose, isEscaped })),
    ),
  );
  let said = "";
  for (const form of forms) {
    const text = digestText(digest, papers, form);
    const fault = digestFault(text, digest, papers.length, form);
    if (fault === null) return { text, form };
    said = fault;
  }
  throw new Error(`The digest “${digest.title}” would not read back as it is. ${said}`.trim());
}
