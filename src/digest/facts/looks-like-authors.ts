import { AUTHORS_LABEL, authorsText } from "./author-marks";
import { parseAuthors, type Authors } from "./parse-authors";

const LONGEST_NAME = 300;
/** Words of names that are written in lower case. */
const PARTICLE =
  /^(?:a[flv]?|and|bin|bint|d|da|das|de|degli|del|della|dem|den|der|di|do|dos|du|e|el|et|ibn|la|las|le|les|los|of|on|others|the|ten|ter|to|van|von|vom|y|zu|zum|zur|al\.?)$/;
const GLUED_PARTICLE =
  /^(?:(?:d|l|dall|dell|t|s)['’]\p{L}|(?:al|el|an|as|ash|ad|ar|at|az|ibn|bin|bint)[-‐]\p{L}|['’]t$)/u;

/**
 * Returns whether a paragraph can be nothing but names: each piece of at most six words, every word with a
 * capital or in a script without them, no label, and no full stop at the end except after a suffix, an initial, "et
 * al." or several names of two words or more. A single Latin word is not enough. `authors` returns what `parseAuthors` does.
 */
export function looksLikeAuthors(
  paragraph: string,
  authors: () => Authors = () => parseAuthors(paragraph),
): boolean {
  if (AUTHORS_LABEL.test(paragraph)) return true;
  const text = authorsText(paragraph);
  if (/[!?:。！？]$|\p{L}{2}[:：] |https?:|[{}<>=]{2}/u.test(text)) return false;
  const { names } = authors();
  if (/[^.]\.$/.test(text) && !/(?:\b\p{Lu}|\bal|\b[JS]r|D)\.$/u.test(text)) {
    if (names.length < 2 || !names.every((name) => /^\S+(?: \S+){1,4}$/.test(name))) return false;
  }
  const [first = "", ...others] = names;
  if (others.length === 0 && /^\p{sc=Latin}+$/u.test(first)) return false;
  return first !== "" && names.every(looksLikeName);
}

/**
 * Returns whether a paragraph at the usual place of authors can be authors: it does not read like sentences.
 */
export function mayBeAuthors(
  paragraph: string,
  authors: () => Authors = () => parseAuthors(paragraph),
): boolean {
  if (looksLikeAuthors(paragraph, authors)) return true;
  const text = authorsText(paragraph);
  if (/[!?.:。！？]$/.test(text) || SENTENCE_END.test(text)) return false;
  const { names } = authors();
  return (
    names.length > 0 &&
    names.every(
      (name) => !LINK_NAME.test(name) && name.split(" ").length <= 8 && !/^\d|\//.test(name),
    )
  );
}

/** The name of a link in brackets, as below titles: `[code]`. */
const LINK_NAME =
  /^\[(?:code|project|page|website|video|demo|slides|data(?:set)?|paper|pdf|arxiv)\]/i;

/** A sentence ends inside, in quotation marks or before the next one. */
const SENTENCE_END = /\p{Ll}{3}[.!?](?:["”»]|\s+\p{Lu}\p{Ll}* \p{Ll})/u;

/** Beyond Latin letters with accents; most names have none of these. */
const OTHER_SCRIPT = /[^\0-\u024f]/;

function looksLikeName(name: string): boolean {
  const outside = name.includes("(") ? name.replace(/\([^()]*\)?/g, "") : name;
  const words = outside.trim().split(" ");
  if (words.length > 6 || name.length > LONGEST_NAME || name.startsWith("#")) return false;
  if (name.startsWith("[") && LINK_NAME.test(name)) return false;
  // A name in kanji is short and has no hiragana, unlike a sentence.
  const isOther = OTHER_SCRIPT.test(name);
  if (isOther && (/\p{sc=Hiragana}/u.test(name) || /\p{sc=Han}{7}/u.test(name))) return false;
  return words.every(
    (word) =>
      /^[A-Z]/.test(word) ||
      /^[^\p{Ll}\p{N}]/u.test(word) ||
      PARTICLE.test(word) ||
      GLUED_PARTICLE.test(word),
  );
}
