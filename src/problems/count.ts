/** Returns a number with its noun: `1 place`, `2 places`. */
export function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
