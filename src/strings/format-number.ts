/** Returns a number with the separators of a language (BCP 47), such as `1,376`. */
export function formatNumber(value: number, lang: string): string {
  return new Intl.NumberFormat(lang).format(value);
}
