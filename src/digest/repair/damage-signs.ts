/** `“`, `’`, `…` and others whose last byte was lost, kana, emoji and undecodable bytes. */
const BROKEN = /\ufffd|â€|ã[‚ƒ]|ðŸ|(?<=\p{L})‚Ä/u;
/** `à ` whose no-break space became a plain one: a capital after small letters. */
const LONE_CAPITAL = /(?<=\p{Ll})[ÂÃ](?!\p{L})/u;
const ROMAN_REST = "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø";
/** An emoji read as Mac Roman without its first character, which is private use and often lost. */
const HEADLESS_EMOJI = new RegExp(
  `(?<!\\p{L})ü([åçéèêëíìîïñóòôöõúùûü†°§•¶ß®©™´])([${ROMAN_REST}])`,
  "gu",
);
/** Each of the signs above contains one of these; few lines do. */
const SUSPECT = /[\ufffdâãð‚ÂÃü]/;
const PLAUSIBLE_AFTER_U = /^(?:[äöüõå]{2}|[†°§¶®©™]{2})$/;

/**
 * Returns the index of the first damage in a line that no correct text has in any language, such as half of a broken
 * sequence or the replacement character U+FFFD; -1 where there is none.
 */
export function findDamageSign(line: string): number {
  if (!SUSPECT.test(line)) return -1;
  const found = [line.search(BROKEN), line.search(LONE_CAPITAL), findHeadlessEmoji(line)];
  const [first = -1] = found.filter((index) => index !== -1).sort((one, other) => one - other);
  return first;
}

function findHeadlessEmoji(line: string): number {
  if (line.search(HEADLESS_EMOJI) === -1) return -1;
  for (const { 1: first = "", 2: second = "", index } of line.matchAll(HEADLESS_EMOJI)) {
    if (!PLAUSIBLE_AFTER_U.test(first + second)) return index;
  }
  return -1;
}
