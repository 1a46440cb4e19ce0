import { outputCitations } from "./citations/output-citations";
import { outputData } from "./data/output-data";
import { outputFeeds } from "./feeds/output-feeds";
import type { OutputFile, OutputInput } from "./output-file";
import { outputSearch } from "./search/output-search";

/** Returns every file that the site has beside its pages. The same input gives the same bytes, anywhere and anytime. */
export function outputFiles(input: OutputInput): OutputFile[] {
  const { feeds, citations, data, search = false } = input.options;
  return [
    ...(feeds === false ? [] : outputFeeds(input, feeds)),
    ...(citations === false ? [] : outputCitations(input, citations.paperFormats)),
    ...(data ? outputData(input) : []),
    ...(search === false ? [] : outputSearch(input, search)),
  ];
}
