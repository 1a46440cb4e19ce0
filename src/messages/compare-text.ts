/** Compares two texts for sorting, by code units: the machine's language has no say in it. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
