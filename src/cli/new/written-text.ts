/** What may be markup, a mark of its own kind or an address, in a text that is to stay as it is. */
const SPECIAL = /[*_[\]<>#|&`!\\${}^~%]/g;
/** The same for TeX, which keeps its own signs, those behind a backslash among them. */
const MARKDOWN = /(?<!\\)(?:[*_[\]<>#|&!]|~~|%%)/g;
const PUNCTUATION = /[!-/:-@[-`{-~]/g;
/** A formula (see `math-span`). */
const FORMULA = /\$\$[^$]+\$\$|\$[^$\s](?:[^$]*[^$\s])?\$/g;

/**
 * Returns how a plain text may be written so that it reads as it is, the plainest way first. Which of them does depends on
 * where it stands; the last, in character references alone, does nearly anywhere.
 */
export function plainForms(text: string): string[] {
  return distinct([
    text,
    text.replace(SPECIAL, (sign) => `\\${sign}`),
    text.replace(SPECIAL, reference),
    text.replace(PUNCTUATION, reference),
  ]);
}

/** Returns how TeX may be written so that it stays TeX and nothing else in it is markup. */
export function texForms(text: string): string[] {
  return distinct([outsideFormulas(text, (part) => part.replace(MARKDOWN, reference))]);
}

/** Returns a text as digests hold it: in one line, with single spaces, dashes for TeX's `---`, and no half of a character. */
export function normalText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "")
    .replace(/[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff]+/g, " ")
    .replace(/\s+/g, " ")
    .replaceAll("---", "—")
    .trim();
}

function outsideFormulas(text: string, change: (part: string) => string): string {
  let from = 0;
  let changed = "";
  for (const { 0: formula, index } of text.matchAll(FORMULA)) {
    changed += change(text.slice(from, index)) + formula;
    from = index + formula.length;
  }
  return changed + change(text.slice(from));
}

function reference(signs: string): string {
  return Array.from(signs, (sign) => `&#${sign.codePointAt(0)};`).join("");
}

function distinct(texts: string[]): string[] {
  return [...new Set(texts)];
}
