/** Returns words that stand before something, and a space; full-width punctuation brings its own. */
export function leadIn(words: string): string {
  return /[：，、。]$/.test(words) ? words : `${words} `;
}
