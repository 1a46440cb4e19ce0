/**
 * Returns the identifier of arXiv (`2603.10001v2`) that is meant by one with slips: spaces in it, a comma or an underscore for
 * the full stop, letters for digits (`2603. l0O01`).
 */
export function meantIdentifier(written: string): string {
  return written
    .replace(/\s/g, "")
    .replace(/[.,_]+/, ".")
    .replace(/o/gi, "0")
    .replace(/[lI]/g, "1");
}
