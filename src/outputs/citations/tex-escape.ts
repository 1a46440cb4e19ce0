import { ACCENTS, LETTER_COMMANDS } from "../../digest/tex/macro-tables";

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

/**
 * TeX's special characters, and the first character of each pair that TeX joins into one: a dash, a quotation
 * mark, a `¿`.
 */
const SPECIAL = /[\\~^<>|"“”&%#_${}]|-(?=-)|'(?=['”])|`(?=[`“])|,(?=,)|[?!](?=[`“])/g;

/** `\b` and `\t` are not commonly used as BibTeX accents, so consumers do not know them. */
const ACCENT_OF: ReadonlyMap<string, string> = new Map(
  [...ACCENTS].flatMap(([name, mark]) => (name === "b" || name === "t" ? [] : [[mark, name]])),
);
const LETTER_OF: ReadonlyMap<string, string> = new Map(
  [...LETTER_COMMANDS].map(([name, letter]) => [letter, name]),
);

/**
 * Returns plain text as TeX that prints it: special characters and quotation marks escaped, accented Latin letters
 * as BibTeX's special characters (`Sch{\"u}tze`), all else in UTF-8. Its braces always match, as BibTeX counts
 * them, which is without regard to backslashes.
 */
export function texEscape(text: string): string {
  const plainBraces = bracesMatch(text);
  return text
    .normalize("NFC")
    .replace(SPECIAL, (found) => {
      if (found === "{") return plainBraces ? "\\{" : "\\textbraceleft{}";
      if (found === "}") return plainBraces ? "\\}" : "\\textbraceright{}";
      return SPECIALS.get(found) ?? (/[&%#_$]/.test(found) ? `\\${found}` : `${found}{}`);
    })
    .replace(/[A-Za-z]\p{M}+|[\u00C0-\u024F\u1E00-\u1EFF]\p{M}*/gu, escapeLetter);
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

function escapeLetter(letter: string): string {
  const command = LETTER_OF.get(letter);
  if (command !== undefined) return `{\\${command}}`;
  const [base = "", mark = "", ...more] = letter.normalize("NFD");
  const accent = ACCENT_OF.get(mark);
  if (accent === undefined || more.length > 0 || !/^[A-Za-z]$/.test(base)) return letter;
  return /[a-z]/i.test(accent) ? `{\\${accent}{${base}}}` : `{\\${accent}${base}}`;
}
