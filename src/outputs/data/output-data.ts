import { citationAddresses } from "../citation-addresses";
import { CITATION_FORMATS, type CitationFormat } from "../citation-formats";
import type { PaperListOutput } from "../paper-list";
import { DATA_SCHEMAS, type DataKind } from "./data-schemas";
import { listJson, type CitedPaper } from "./list-json";
import { digestJson } from "./digest-json";
import { digestsJson } from "./digests-json";
import { llmsLinks } from "./llms-links";
import { llmsTxt } from "./llms-txt";
import type { OutputFile, OutputInput } from "../output-file";
import { newestDigests } from "../papers/newest-first";
import { dataPaths } from "../output-paths";
import { fileUrl, rootUrl } from "../output-urls";
import { paperJson } from "./paper-json";
import { papersJson } from "./papers-json";
import { subjectsJson } from "./subjects-json";
import { writeJson } from "../text/write-json";

/**
 * Returns the data files of the site, of each digest, of each paper and of each list of papers of a period, their schemas, and
 * llms.txt, which leads to them. `bibtex` writes the entry of a paper.
 */
export function outputData(input: OutputInput, bibtex: CitedPaper["bibtex"]): OutputFile[] {
  const { site, digests, papers, subjects, lists, options } = input;
  const root = rootUrl(site.homeUrl, input.paths.home);
  const paths = dataPaths(input.paths.home);
  const file = (path: string, type: string, value: () => unknown): OutputFile => ({
    ...{ path, type },
    content: () => writeJson(value()),
  });
  const json = (path: string, kind: DataKind, value: () => object): OutputFile =>
    file(path, "application/json", () => ({
      $schema: fileUrl(paths.schema(kind), root),
      ...value(),
    }));
  const cited = options.citations;
  const citations = (path: string, formats: readonly CitationFormat[] = CITATION_FORMATS) =>
    cited === false ? null : citationAddresses(path, formats, root);
  const ofPaper: CitedPaper | null =
    cited === false
      ? null
      : {
          addresses: (key) => citations(input.paths.paper(key), cited.paperFormats),
          bibtex,
        };
  const addressesOf = (some: readonly PaperListOutput[]) =>
    some.map((list) => ({
      period: list.period === "" ? null : list.period,
      url: fileUrl(paths.list(list), root),
    }));
  const of = (kind: PaperListOutput["of"]) => lists.filter((list) => list.of === kind);
  return [
    json(paths.digests, "digests", () => ({
      ...digestsJson(newestDigests(digests, Infinity), site.language),
      best: addressesOf(of("best")),
      archive: addressesOf(of("archive")),
    })),
    ...digests.map((digest) =>
      json(paths.digest(digest.slug), "digest", () => ({
        ...digestJson(digest, root, site.language),
        citations: digest.entries.length > 0 ? citations(input.paths.digest(digest.slug)) : null,
      })),
    ),
    json(paths.papers, "papers", () => papersJson(papers, site.scoredBy)),
    ...papers.map((paper) =>
      json(paths.paper(paper.key), "paper", () => ({
        ...paperJson(paper, root),
        citations: ofPaper?.addresses(paper.key) ?? null,
      })),
    ),
    json(paths.subjects, "subjects", () => {
      const months = of("subject");
      return subjectsJson(subjects, ({ code, path }) => ({
        citations: citations(path),
        months: addressesOf(months.filter((month) => month.code === code)),
      }));
    }),
    ...lists.map((list) =>
      json(paths.list(list), "list", () => {
        const own = list.of === "subject" ? null : citations(list.path);
        return listJson(list, site.scoredBy, own, ofPaper);
      }),
    ),
    ...Object.entries(DATA_SCHEMAS).map(([name, schema]) =>
      file(paths.schema(name), "application/schema+json", () => ({
        ...schema,
        // What the others refer to is found beside it, by programs that do not know where a schema came from too.
        $id: fileUrl(paths.schema(name), root),
      })),
    ),
    {
      path: paths.llms,
      type: "text/plain",
      content: () => llmsTxt(site, digests, papers, llmsLinks(input, root)),
    },
  ];
}
