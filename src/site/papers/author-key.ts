/**
 * Returns what two spellings of one author's name have in common: case, spacing and the diacritics of
 * Latin and Greek letters do not count (`Hinrich Schütze`, `hinrich  schutze`). Marks of other scripts
 * tell names apart and stay.
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
