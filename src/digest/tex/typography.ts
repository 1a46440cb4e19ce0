const NO_BREAK = "\u00A0";
const TIE = /(?<=[\p{L})\].,])~(?=[\p{L}\p{N}(])(?!\p{Lu}\()/gu;
const UNIT_TIE = /(?<=\d)~(?=\p{L}+(?![\p{L}\p{N}]))/gu;
/** A tie at the end of a text: not after a single letter, which would be a random variable (`X~$N$`). */
const TIE_BEFORE_NODE = /(?<=[\p{N})\].,]|\p{L}\p{L}|(?<!\p{L})[aAI])~$/u;
const TIE_AFTER_NODE = /^~(?=\p{L})/u;
const EN_DASH = /(?<=\d)--(?=\d)/g;
const EM_DASH = /(?<!-)---(?!-)/g;

/** Returns a title with a dash for the two hyphens that stand for one between words. */
export function titleDashes(title: string): string {
  return title.replaceAll(" -- ", " – ");
}

/**
 * Returns running text with TeX's ties and dashes as the characters that they stand for. A `~` is a tie only
 * between two tied words (`Fig.~1`, `5~km`), not where it means "about" (`~60k`), a range (`35~45`), a home
 * directory (`~/path`) or a distribution (`X~N(0,1)`); two hyphens are a dash between digits only, since
 * elsewhere they may be an option of a command line. A formula or other element before or after the text may
 * be tied to it.
 */
export function typography(
  text: string,
  { isAfterNode = false, isBeforeNode = false } = {},
): string {
  let result = text;
  if (text.includes("~")) {
    result = result.replace(TIE, NO_BREAK).replace(UNIT_TIE, NO_BREAK);
    if (isBeforeNode) result = result.replace(TIE_BEFORE_NODE, NO_BREAK);
    if (isAfterNode) result = result.replace(TIE_AFTER_NODE, NO_BREAK);
  }
  if (text.includes("--")) result = result.replace(EN_DASH, "–").replace(EM_DASH, "—");
  return result;
}
