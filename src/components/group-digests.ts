import { formatDate } from "../messages/format-date";
import { formatWeek, mondayOf } from "../messages/format-week";
import type { DigestCardView } from "./types";

/** Digests of one week or month; `label` is empty for those without a date. */
export interface DigestGroup {
  label: string;
  digests: DigestCardView[];
}

/** In a week of fewer, on average, headings would be half of the list. */
const FEWEST_A_WEEK = 2;

/**
 * Returns the digests of a list, in its order, by weeks, or by months where a week has fewer than two; `lang` is that
 * of the labels (BCP 47). Without a date a digest stays where it is.
 */
export function groupDigests(digests: readonly DigestCardView[], lang: string): DigestGroup[] {
  const dates = digests.flatMap(({ date }) => date ?? []);
  const isDense = dates.length >= FEWEST_A_WEEK * new Set(dates.map(mondayOf)).size;
  const labelOf = ({ date }: DigestCardView) => {
    if (date === null) return "";
    return isDense ? formatWeek(mondayOf(date), lang) : formatDate(date, lang, "month");
  };
  const groups: DigestGroup[] = [];
  for (const digest of digests) {
    const label = labelOf(digest);
    const last = groups.at(-1);
    if (last?.label === label) last.digests.push(digest);
    else groups.push({ label, digests: [digest] });
  }
  return groups;
}
