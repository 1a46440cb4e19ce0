import { authorsFile, textsFile } from "../../src/outputs/search/texts-file";
import { searchedPapers } from "../../src/outputs/search/searched-papers";
import { titlesFile } from "../../src/outputs/search/titles-file";
import type { PaperOutput } from "../../src/outputs/types";
import { PaperIndex } from "../../src/search/paper-index";
import { readAuthors, readTexts, readTitles } from "../../src/search/read-files";

/** Returns the index of papers as a browser has it once every file is there. */
export function indexOf(papers: readonly PaperOutput[], page = "/papers/ID/"): PaperIndex {
  const sorted = searchedPapers(papers);
  const index = new PaperIndex();
  for (const paper of readTitles(titlesFile(sorted, page, "en"))) index.add(paper);
  readAuthors(authorsFile(sorted)).forEach((facts, number) => index.complete(number, facts));
  readTexts(textsFile(sorted)).forEach((facts, number) => index.complete(number, facts));
  index.sort();
  return index;
}
