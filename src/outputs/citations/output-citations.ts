import { bibtexAll } from "./bibtex";
import { cslJsonAll } from "./csl-json";
import type { OutputFile, OutputInput } from "../output-file";
import { citationPaths } from "../output-paths";
import { CITATION_FORMATS, type CitationFormat } from "../citation-formats";
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

/** An author with fewer papers has no file: the reader takes them one by one. */
const CITED_PAPERS = 5;

/**
 * Returns the citation files of each paper in `paperFormats`, those of each digest that has papers, of each subject, of the best of each
 * period and of each month of the archive in all formats, and the BibTeX of each author with five papers.
 */
export function outputCitations(
  { paths, digests, papers, subjects, authors, lists }: OutputInput,
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
    ...lists
      .filter(({ of }) => of !== "subject")
      .flatMap(({ path, papers: some }) =>
        citationFiles(path, () => some.map(({ paper }) => paper)),
      ),
    ...authors
      .filter(({ papers: own }) => own.length >= CITED_PAPERS)
      .flatMap(({ path, papers: own }) => citationFiles(path, () => own, ["bibtex"])),
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
