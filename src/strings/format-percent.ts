/** Returns a share of 0 to 1 as whole percents in the way of a language (BCP 47), such as `24%`. */
export function formatPercent(share: number, lang: string): string {
  return new Intl.NumberFormat(lang, { style: "percent" }).format(share);
}
