import type { Entry } from "../../digest/types";
import type { Range } from "../../problems/range";
import type { CollectedPaper } from "../papers/collect-papers";
import type { DigestFile } from "../posts/digest-file";
import { namedEntries } from "./digest-picture";
import type { TextOrigin } from "./glyph-problem";

/** The origins of the texts that only this picture has: its title, its text, and the label of each row. */
export interface TextOrigins {
  title: TextOrigin;
  text: TextOrigin;
  rows: TextOrigin[];
}

/** Returns the origins of the texts of `digestPicture`. */
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
 * Returns the origins of the texts of `paperPicture`: each in the newest digest that contains it; `null` for
 * a paper without a digest.
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
