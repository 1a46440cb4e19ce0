import { bibtexAll } from "./bibtex";
import { cslJsonAll } from "./csl-json";
import type { OutputFile, OutputInput } from "../output-file";
import { citationPaths } from "../output-paths";
import { risAll } from "./ris";
import type { PaperOutput } from "../types";
import { writeJson } from "../text/write-json";

/** Returns the citation files of each paper, of each digest that has papers, and of each subject. */
export function outputCitations({ paths, digests, papers, subjects }: OutputInput): OutputFile[] {
  return [
    ...papers.flatMap((paper) => citationFiles(paths.paper(paper.key), () => [paper])),
    ...digests
      .filter(({ entries }) => entries.length > 0)
      .flatMap(({ slug, entries }) =>
        citationFiles(paths.digest(slug), () => entries.map(({ paper }) => paper)),
      ),
    ...subjects.flatMap(({ path, papers: some }) => citationFiles(path, () => some)),
  ];
}

function citationFiles(pagePath: string, papers: () => readonly PaperOutput[]): OutputFile[] {
  const { bibtex, ris, cslJson } = citationPaths(pagePath);
  return [
    { path: bibtex, type: "application/x-bibtex", content: () => bibtexAll(papers()) },
    {
      path: ris,
      type: "application/x-research-info-systems",
      content: () => risAll(papers()),
    },
    {
      path: cslJson,
      type: "application/vnd.citationstyles.csl+json",
      content: () => writeJson(cslJsonAll(papers())),
    },
  ];
}
