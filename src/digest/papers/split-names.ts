import { looksLikeAuthors } from "../facts/looks-like-authors";

/** What stands between a title and its authors; a full stop or `by` only before several names or a whole one. */
const BETWEEN = /[ \t]+(?:[—–|·-]{1,2}[ \t]+|by[ \t]+)|[.?!][ \t]+/giu;
const SEVERAL = /[,，、;&]| and | et al/i;

/**
 * Returns the offset after the title in a text of a title and its authors, such as `Title — Ada Example, Ben
 * Sample` or `Title. Ada Example`; of the whole text if it does not end with names.
 */
export function titleEnd(text: string): number {
  if (text.length > 600) return text.length;
  for (const { 0: between, index } of text.matchAll(BETWEEN)) {
    const names = text.slice(index + between.length).replace(/[\s.,;|·—–-]+$/, "");
    const isName = SEVERAL.test(names) || names.split(/\s+/).length === 2;
    if (index > 0 && isName && looksLikeAuthors(names)) {
      return index + (/^[?!]/.test(between) ? 1 : 0);
    }
  }
  return text.length;
}
