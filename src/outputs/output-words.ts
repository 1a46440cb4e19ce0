import { en } from "../strings/en";
import type { Strings } from "../strings/strings";

/** The words that feeds hold beside those of the author. */
export interface OutputWords extends Pick<
  Strings,
  "metric" | "andOthers" | "networks" | "postWithoutText"
> {
  /** The name of a feed of papers. */
  papersFeed: string;
  /** The name of the feed of papers with at least this score. */
  topPapersFeed: (score: number) => string;
}

/** Those words in English. */
export const OUTPUT_WORDS: OutputWords = {
  ...en,
  papersFeed: "Papers",
  topPapersFeed: (score) => `Papers with a score of ${score} and more`,
};
