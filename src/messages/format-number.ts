import { oncePerLanguage } from "./once-per-language";

const plain = oncePerLanguage((lang) => new Intl.NumberFormat(lang));
const ungrouped = oncePerLanguage((lang) => new Intl.NumberFormat(lang, { useGrouping: false }));
const compact = oncePerLanguage((lang) => new Intl.NumberFormat(lang, { notation: "compact" }));
const percent = oncePerLanguage((lang) => new Intl.NumberFormat(lang, { style: "percent" }));

/** Returns a number with the separators of a language (BCP 47), such as `1,376`. */
export function formatNumber(value: number, lang: string): string {
  return plain(lang).format(value);
}

/** Returns a number without separators between its thousands, such as `1376`. */
export function formatUngrouped(value: number, lang: string): string {
  return ungrouped(lang).format(value);
}

/** Returns a number as short as an axis needs it, such as `12K`. */
export function formatShortNumber(value: number, lang: string): string {
  return compact(lang).format(value);
}

/** Returns a part of a whole, 0 to 1, in percent of it, such as `38%`. */
export function formatPercent(part: number, lang: string): string {
  return percent(lang).format(part);
}
