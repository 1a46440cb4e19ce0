import { ACCENTS, LETTER_COMMANDS } from "../../digest/tex/macro-tables";
import { MATH_COMMANDS } from "./tex-symbols";

const SPECIALS: ReadonlyMap<string, string> = new Map([
  ["\\", "\\textbackslash{}"],
  ["~", "\\textasciitilde{}"],
  ["^", "\\textasciicircum{}"],
  ["<", "\\textless{}"],
  [">", "\\textgreater{}"],
  ["|", "\\textbar{}"],
  // Babel gives this character, unescaped, another meaning in several languages.
  ['"', '{"}'],
  ["“", "``"],
  ["”", "''"],
]);

/** A word, or else a sign that no word has. */
const WORD_OR_SIGN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*|[^\p{L}\p{N}]/gu;

/**
 * TeX's special characters, and the first character of each pair that TeX joins into one: a dash, a quotation
 * mark, a `¿`.
 */
const SPECIAL = /^(?:[\\~^<>|"“”&%#_${}]|-(?=-)|'(?=['”])|`(?=[`“])|,(?=,)|[?!](?=[`“]))/;

/** `\b` and `\t` are not commonly used as BibTeX accents, so consumers do not know them. */
const ACCENT_OF: ReadonlyMap<string, string> = new Map(
  [...ACCENTS].flatMap(([name, mark]) => (name === "b" || name === "t" ? [] : [[mark, name]])),
);
/** Cedilla, ogonek and the dot below. */
const BELOW = /[\u0327\u0328\u0323]/;

const LETTER_OF: ReadonlyMap<string, string> = new Map(
  [...LETTER_COMMANDS].map(([name, letter]) => [letter, name]),
);

/**
 * Returns plain text as TeX that prints it: special characters and quotation marks escaped, accented Latin letters
 * as BibTeX's special characters (`Sch{\"u}tze`), signs of mathematics and Greek letters beside other ones as
 * formulas (`$\alpha$-Rank`), all else in UTF-8. Its braces always match, as BibTeX counts them, which is without
 * regard to backslashes. The words that `isProtected` returns true for stand in braces, in which styles change no letter;
 * it gets where in `text` (NFC) the word begins.
 */
export function texEscape(
  text: string,
  isProtected: (word: string, index: number) => boolean = () => false,
): string {
  const plain = text.normalize("NFC");
  const plainBraces = bracesMatch(plain);
  return plain.replace(WORD_OR_SIGN, (found, index: number) => {
    if (/^[\p{L}\p{N}]/u.test(found)) {
      const word = escapeWord(found);
      return isProtected(found, index) ? `{${word}}` : word;
    }
    if (!SPECIAL.test(plain.slice(index, index + 2))) return escapeSign(found);
    if (found === "{") return plainBraces ? "\\{" : "\\textbraceleft{}";
    if (found === "}") return plainBraces ? "\\}" : "\\textbraceright{}";
    return SPECIALS.get(found) ?? (/[&%#_$]/.test(found) ? `\\${found}` : `${found}{}`);
  });
}

/** Returns whether each brace has its partner, in BibTeX's count. */
export function bracesMatch(text: string): boolean {
  let depth = 0;
  for (const [brace] of text.matchAll(/[{}]/g)) {
    depth += brace === "{" ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Greek letters are signs, unless they form a word: that is Greek. */
function escapeWord(word: string): string {
  const isGreek = /^\p{sc=Greek}\P{L}*\p{sc=Greek}/u.test(word);
  return word.replace(/[A-Za-z]\p{M}+|\P{ASCII}\p{M}*/gu, (letter) =>
    isGreek ? letter : /^\p{sc=Greek}$/u.test(letter) ? escapeSign(letter) : escapeLetter(letter),
  );
}

function escapeSign(sign: string): string {
  const command = MATH_COMMANDS.get(sign);
  return command === undefined ? sign : `$\\${command}$`;
}

function escapeLetter(letter: string): string {
  const command = LETTER_OF.get(letter);
  if (command !== undefined) return `{\\${command}}`;
  const [base = "", ...marks] = letter.normalize("NFD");
  if (!/^[A-Za-z]$/.test(base) || marks.some((mark) => !ACCENT_OF.has(mark))) return letter;
  // TeX sets an accent above a letter, not above a letter with one below.
  const inside = marks.toSorted((a, b) => Number(BELOW.test(a)) - Number(BELOW.test(b)));
  return inside.reduce((tex, mark) => `{${accented(ACCENT_OF.get(mark) ?? "", tex)}}`, base);
}

/** `\"u`, `\v{u}`, `\~{\^e}` */
function accented(accent: string, tex: string): string {
  const inner = tex.length > 1 || /[a-z]/i.test(accent) ? `{${tex.replace(/^\{|\}$/g, "")}}` : tex;
  return `\\${accent}${inner}`;
}
