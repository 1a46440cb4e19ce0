import { isWeekend, weekdayOf } from "../../sources/arxiv-day";
import { huggingFaceDay } from "../../sources/hugging-face-days";
import type { Network } from "../../sources/http/network";
import { found, nothing, refused, type FoundPapers } from "./found-papers";
import { daysBetween, type RecentDigest } from "./recent-digests";

const LONGEST_HOLIDAY = 7;

/** What is wanted of Hugging Face. */
export interface HuggingFaceWish {
  /** The day on which papers were added to its daily papers. */
  day: string;
  now: Date;
  /** The site's digests of the last weeks. */
  recent: readonly RecentDigest[];
  network: Network;
}

/** Returns Hugging Face's daily papers of a day with their upvotes, or why that is nothing, or must not be taken. */
export async function fromHuggingFace(wish: HuggingFaceWish): Promise<FoundPapers> {
  const { day, now, recent, network } = wish;
  const today = now.toISOString().slice(0, day.length);
  if (day > today) return nothing(`${day} is still to come`);
  const asOf = `${now.toISOString().slice(0, "YYYY-MM-DDTHH:MM:SS".length)}.000Z`;
  const { papers, notes, days } = await huggingFaceDay(day, { network, asOf });
  const last = recent.at(-1);
  const quiet = last === undefined ? 0 : daysBetween(last.day, day);
  if (papers.length === 0) {
    if (isWeekend(day)) {
      return nothing(`${day} is a ${weekdayOf(day)}, on which Hugging Face has no daily papers`);
    }
    if (quiet > LONGEST_HOLIDAY) {
      return refused(
        `Hugging Face has no daily papers of ${day}, and the last digest is ${quiet} days old`,
      );
    }
    return nothing(`Hugging Face has no daily papers of ${day}${day === today ? " yet" : ""}`);
  }
  if (days.length > 0 && !days.some((added) => Math.abs(daysBetween(added, day)) <= 1)) {
    return refused(`Hugging Face answered with papers of ${days[0]} in place of ${day}`);
  }
  return found({ papers, notes });
}
