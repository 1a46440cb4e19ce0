import { bibtexAll } from "./bibtex";
import { cslJsonAll } from "./csl-json";
import type { OutputFile, OutputInput } from "../output-file";
import { citationPaths } from "../output-paths";
import { CITATION_FORMATS, type CitationFormat } from "./citation-formats";
import { risAll } from "./ris";
import type { PaperOutput } from "../types";
import { writeJson } from "../text/write-json";

const WRITERS: Record<
  CitationFormat,
  { type: string; write: (papers: readonly PaperOutput[]) => string }
> = {
  bibtex: { type: "application/x-bibtex", write: bibtexAll },
  ris: { type: "application/x-research-info-systems", write: risAll },
  "csl-json": {
    type: "application/vnd.citationstyles.csl+json",
    write: (papers) => writeJson(cslJsonAll(papers)),
  },
};

/**
 * Returns the citation files of each paper in `paperFormats`, and those of each digest that has papers and of
 * each subject in all formats.
 */
export function outputCitations(
  { paths, digests, papers, subjects }: OutputInput,
  paperFormats: readonly CitationFormat[],
): OutputFile[] {
  return [
    ...papers.flatMap((paper) =>
      citationFiles(paths.paper(paper.key), () => [paper], paperFormats),
    ),
    ...digests
      .filter(({ entries }) => entries.length > 0)
      .flatMap(({ slug, entries }) =>
        citationFiles(paths.digest(slug), () => entries.map(({ paper }) => paper)),
      ),
    ...subjects.flatMap(({ path, papers: some }) => citationFiles(path, () => some)),
  ];
}

function citationFiles(
  pagePath: string,
  papers: () => readonly PaperOutput[],
  formats: readonly CitationFormat[] = CITATION_FORMATS,
): OutputFile[] {
  const paths = citationPaths(pagePath);
  return formats.map((format) => {
    const { type, write } = WRITERS[format];
    return { path: paths[format], type, content: () => write(papers()) };
  });
}
