/** Addresses, with or without their scheme, as posts have them. */
const ADDRESS = /(?:https?:\/\/|www\.|pic\.twitter\.com\/|arxiv\.org\/)\S+/gi;
/** What stands before an address in many posts. */
const LABEL = /\b(?:abs|pdf|paper|arxiv|code|github|link|project(?: page)?)\s*:/gi;
/** Neither letters nor digits. */
const OTHER = /[^\p{L}\p{N}]+/gu;
/** Fewer letters may be the beginning of anything. */
const FEWEST_LETTERS = 12;

const letters = (text: string) => text.normalize("NFKC").toLowerCase().replace(OTHER, "");

/**
 * Returns whether a post, as plain text, says no more than the title of its paper: letter by letter, whatever marks,
 * addresses and labels of addresses (`pdf:`) stand around it, or the beginning of it where the post is cut.
 */
export function repeatsTitle(text: string, title: string): boolean {
  const words = text.replace(ADDRESS, " ").replace(LABEL, " ").trim();
  const [own, whole] = [letters(words), letters(title)];
  if (own === whole) return whole !== "";
  const isCut = /(?:…|\.\.\.)["”]?$/.test(words) && own.length >= FEWEST_LETTERS;
  return isCut && whole.startsWith(own);
}
