const CITATION =
  /^(?:d[aei] |van |von |de la )?\p{Lu}[\p{L}'’-]{1,30}(?: et\.? al\.?| (?:and|&) \p{Lu}[\p{L}'’-]{1,30})?,? \(?(?:19|20)\d\d[a-z]?\)?$/u;

/** Returns whether a text names a paper by authors and year alone: `Example et al., 2026`. */
export function isCitation(text: string): boolean {
  return CITATION.test(text);
}
