import { looksLikeAuthors } from "../facts/looks-like-authors";
import { parseAuthors } from "../facts/parse-authors";
import { listMarker } from "../line-parts/list-marker";
import { paperLinks } from "../line-parts/links-in-text";

/** What stands between details, with spaces or HTML's spaces around it. */
export const BETWEEN =
  // eslint-disable-next-line regexp/no-super-linear-move -- lines have a length
  /(?:&nbsp;|&emsp;|&ensp;|\s)+(?:[|·•;]|—|&middot;|&bull;)(?:&nbsp;|&emsp;|&ensp;|\s)+/g;
/** A link alone, in its piece of a line. */
export const LINK = /^\s*\[[^[\]]{1,60}\]\(https?:\/\/[^\s()]+\)(?:\s*$|\s+[|·•])/;
const FEWEST_PIECES = 3;
const LONGEST_PIECE = 80;

/** Returns whether a line is at least three short pieces, of which one is nothing but a link to a paper: `Example News · preprint · [arXiv:2604.09001](…) · no code`. */
export function namesSource(line: string): boolean {
  if (!line.includes("](http") || listMarker(line) !== null || /^[ \t]*[|>]/.test(line))
    return false;
  const pieces = line.split(BETWEEN);
  // That would be the title of a paper.
  if (pieces[0]?.includes("](")) return false;
  if (pieces.length < FEWEST_PIECES || pieces.some(isLong)) return false;
  return pieces.some((piece) => LINK.test(piece) && paperLinks(piece).length === 1);
}

/** Returns whether the first piece of a line is the names of several people. */
export function namesSeveral(line: string): boolean {
  const [first = ""] = line.split(BETWEEN, 1);
  return looksLikeAuthors(first) && parseAuthors(first).names.length > 1;
}

function isLong(piece: string): boolean {
  return piece.replace(/\]\([^()\s]{1,2000}\)/g, "").length > LONGEST_PIECE;
}
