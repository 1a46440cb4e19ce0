import { bibtex } from "./citations/bibtex";
import { outputCitations } from "./citations/output-citations";
import { outputData } from "./data/output-data";
import { outputFeeds } from "./feeds/output-feeds";
import { outputMarkdown } from "./markdown/output-markdown";
import type { OutputFile, OutputInput } from "./output-file";
import { outputSearch } from "./search/output-search";

/** Returns every file that the site has beside its pages. The same input gives the same bytes, anywhere and anytime. */
export function outputFiles(input: OutputInput): OutputFile[] {
  const { feeds, citations, data, markdown, search = false } = input.options;
  return [
    ...(feeds === false ? [] : outputFeeds(input, feeds)),
    ...(citations === false ? [] : outputCitations(input, citations.paperFormats)),
    ...(data ? outputData(input, bibtex) : []),
    ...(markdown === "none" ? [] : outputMarkdown(input, markdown)),
    ...(search === false ? [] : outputSearch(input, search)),
  ];
}
