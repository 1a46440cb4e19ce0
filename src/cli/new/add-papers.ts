import { isDeepStrictEqual } from "node:util";
import { parseDigest } from "../../digest/parse-digest";
import { editableText } from "../fix/editable-text";
import { isOfData } from "./read-back";

/** A post with papers added to its end. */
export interface AddedTo {
  after: Uint8Array;
}

/**
 * Returns the bytes of a post with papers at its end, numbered on from its last; every byte of what it has stays. Returns the
 * reason where that cannot be: its encoding is not known, or what it has would be read otherwise.
 */
export function addPapers(
  before: Uint8Array,
  fileName: string,
  papers: readonly { title: string; below: readonly string[] }[],
): AddedTo | string {
  const editable = editableText(before);
  if (editable === null || editable.converts !== undefined) {
    return "its encoding is damaged or unknown; hot-papers fix can mend that";
  }
  const { text, encode } = editable;
  const { digest, problems } = parseDigest(text, { fileName });
  const first = Math.max(0, ...digest.entries.map(({ rank }) => rank)) + 1;
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
  const level = "#".repeat(levelIn(text, digest.entries.at(-1)?.places.heading.start.line));
  const blocks = papers.map(({ title, below }, index) =>
    [`${level} ${first + index}. ${title}`, "", ...below].join("\n"),
  );
  const ends = /(?:\r\n|\r|\n)*$/.exec(text)?.[0] ?? "";
  const gap = lineEnd.repeat(Math.max(0, 2 - [...ends.matchAll(/\r\n|\r|\n/g)].length));
  const written = text + gap + `${blocks.join("\n\n")}\n`.replaceAll("\n", lineEnd);
  const read = parseDigest(written, { fileName });
  const same = digest.entries.length;
  const isSame =
    isDeepStrictEqual(read.digest.entries.slice(0, same), digest.entries) &&
    read.digest.entries.length === same + papers.length &&
    read.problems.filter((problem) => !isOfData(problem)).length ===
      problems.filter((problem) => !isOfData(problem)).length;
  return isSame ? { after: encode(written) } : "what it has would be read otherwise";
}

/** The level of the heading in a line, from 1. */
function levelIn(text: string, line: number | undefined): number {
  const written = text.split(/\r\n|\r|\n/)[(line ?? 0) - 1] ?? "";
  return /^(#{1,6})\s/.exec(written)?.[1]?.length ?? 1;
}
