/** Addresses, with or without their scheme, as networks print them. */
const ADDRESS = "(?:https?:\\/\\/|www\\.|pic\\.twitter\\.com\\/|arxiv\\.org\\/)\\S+";
/** The words that say what an address is: `pdf:`, `project page:`. */
const LABEL =
  "\\b(?:pdf|abs|abstract|html|arxiv|paper|codes?|github|project|page|website|site|demo|video|blog|links?|models?|data|dataset|colab)\\b";
/** Labels need their colon, or a title would lose its last word: `Learning from Data https://…`. */
const LABELLED = new RegExp(`(?:${LABEL} ?){1,3}:|${ADDRESS}`, "gi");
/** Without a colon too, beside an address. */
const BESIDE = new RegExp(`(?:${LABEL} ?){0,3}:?(?:(?<!\\s)\\s+)?${ADDRESS}`, "gi");
/** Neither letters nor digits; accents are parted from their letters before. */
const OTHER = /[^\p{L}\p{N}]+/gu;
/** Fewer letters may be the beginning of anything. */
const FEWEST_LETTERS = 12;

/** How much longer than the title, by spaces and by signs around it, what repeats it may be. */
const LONGEST = 1.5;
const ROUND = 40;

const letters = (text: string) =>
  isAscii(text)
    ? text.toLowerCase().replace(/[^a-z\d]+/g, "")
    : text.normalize("NFKD").toLowerCase().replace(OTHER, "");

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

/**
 * Returns whether a post, as plain text, says no more than the title of its paper: letter by letter, whatever marks,
 * addresses and labels of addresses (`pdf:`) stand around it, or the beginning of it where the post is cut.
 */
export function repeatsTitle(post: string, title: string): boolean {
  // A long post says more; it is not taken apart.
  if (post.replace(BESIDE, " ").trim().length > LONGEST * title.length + ROUND) return false;
  const whole = letters(title);
  if (whole === "") return false;
  return [LABELLED, BESIDE].some((left) => {
    const words = post.replace(left, " ").trim();
    const own = letters(words);
    if (own === whole) return true;
    const isCut = /(?:…|\.\.\.)["”]?$/.test(words) && own.length >= FEWEST_LETTERS;
    return isCut && whole.startsWith(own);
  });
}
