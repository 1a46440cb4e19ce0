/**
 * Returns a key that is equal for all spellings of an author's name: case, spacing and the diacritics of
 * Latin and Greek letters do not count (`Hinrich Schütze`, `hinrich schutze`). Marks of other scripts
 * distinguish names and stay.
 */
export function authorKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, "$1")
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}
