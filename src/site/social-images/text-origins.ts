import type { Entry } from "../../digest/types";
import type { Range } from "../../problems/range";
import type { CollectedPaper } from "../papers/collect-papers";
import type { DigestFile } from "../posts/digest-file";
import { namedEntries } from "./digest-picture";
import type { TextOrigin } from "./glyph-problem";

/** Where the texts of a picture are from that are its own: its title, its text, and the label of each row. */
export interface TextOrigins {
  title: TextOrigin;
  text: TextOrigin;
  rows: TextOrigin[];
}

/** Returns where the texts of `digestPicture` are from. */
export function digestOrigins({ digest, places, displayPath }: DigestFile): TextOrigins {
  const at = (range: Range | null): TextOrigin => ({
    file: displayPath,
    range: range ?? places.opening,
  });
  return {
    title: at(places.frontMatter.title),
    text: at(places.frontMatter.description),
    rows: namedEntries(digest).map((entry) => at(entry.places.title)),
  };
}

/**
 * Returns where the texts of `paperPicture` are from: each from the newest digest that says it; `null` for a paper that
 * stands in none.
 */
export function paperOrigins({ appearances }: CollectedPaper): TextOrigins | null {
  const newest = appearances.at(-1);
  if (newest === undefined) return null;
  const withAuthors = appearances.findLast(({ entry }) => entry.authors.length > 0) ?? newest;
  const withSubjects = appearances.findLast(({ entry }) => entry.subjects.length > 0) ?? newest;
  const at = ({ digest }: typeof newest, range: Range): TextOrigin => ({
    file: digest.file.displayPath,
    range,
  });
  const titleOf = ({ places }: Entry) => places.title;
  return {
    title: at(newest, titleOf(newest.entry)),
    text: at(withAuthors, withAuthors.entry.places.authors ?? titleOf(withAuthors.entry)),
    rows: [at(withSubjects, titleOf(withSubjects.entry))],
  };
}
