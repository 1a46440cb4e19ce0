import { outputCitations } from "./citations/output-citations";
import { outputData } from "./data/output-data";
import { outputFeeds } from "./feeds/output-feeds";
import { DEFAULT_FEED_LIMITS } from "./feeds/planned-feeds";
import type { OutputFile, OutputInput } from "./output-file";

/** Returns every file that the site has beside its pages. The same input gives the same bytes, anywhere and anytime. */
export function outputFiles(input: OutputInput): OutputFile[] {
  const { feeds, citations, data } = input.options;
  const limits = feeds === true ? DEFAULT_FEED_LIMITS : feeds;
  return [
    ...(limits === false ? [] : outputFeeds(input, limits)),
    ...(citations ? outputCitations(input) : []),
    ...(data ? outputData(input) : []),
  ];
}
