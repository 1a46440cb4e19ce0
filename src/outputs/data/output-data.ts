import { digestJson } from "./digest-json";
import { digestsJson } from "./digests-json";
import { llmsTxt, type LlmsLink } from "./llms-txt";
import type { OutputFile, OutputInput } from "../output-file";
import { newestDigests } from "../papers/newest-first";
import { dataPaths, feedPaths, type DataAddresses } from "../output-paths";
import { fileUrl, rootUrl } from "../output-urls";
import { paperJson } from "./paper-json";
import { papersJson } from "./papers-json";
import { subjectsJson } from "./subjects-json";
import { writeJson } from "../text/write-json";

/** Returns the data files of the site, of each digest and of each paper, and llms.txt, which leads to them. */
export function outputData(input: OutputInput): OutputFile[] {
  const { site, digests, papers, subjects } = input;
  const root = rootUrl(site.homeUrl, input.paths.home);
  const paths = dataPaths(input.paths.home);
  const json = (path: string, value: () => unknown): OutputFile => ({
    ...{ path, type: "application/json" },
    content: () => writeJson(value()),
  });
  return [
    json(paths.digests, () => digestsJson(newestDigests(digests, Infinity), site.language)),
    ...digests.map((digest) =>
      json(paths.digest(digest.slug), () => digestJson(digest, root, site.language)),
    ),
    json(paths.papers, () => papersJson(papers, site.scoredBy)),
    ...papers.map((paper) => json(paths.paper(paper.key), () => paperJson(paper, root))),
    json(paths.subjects, () => subjectsJson(subjects)),
    {
      path: paths.llms,
      type: "text/plain",
      content: () => llmsTxt(site, digests, papers, llmsLinks(input, paths, root)),
    },
  ];
}

function llmsLinks({ paths, options }: OutputInput, files: DataAddresses, root: string) {
  const link = (title: string, path: string, about: string): LlmsLink => {
    return { title, url: fileUrl(path, root), about };
  };
  const data = [
    link(
      "Digests",
      files.digests,
      "every digest as JSON; each whole in digests/SLUG.json beside it",
    ),
    link("Papers", files.papers, "every paper as JSON; each whole in papers/KEY.json beside it"),
    link("Subjects", files.subjects, "arXiv's subjects with the keys of their papers, as JSON"),
  ];
  if (options.feeds === false) return { feeds: [], data };
  const feeds = [
    link("Digests", feedPaths(paths.home).atom, "the newest digests, whole, as Atom"),
    link("Papers", feedPaths(paths.papers).atom, "the newest papers, as Atom"),
    link("Top papers", feedPaths(paths.topPapers).atom, "the newest with high scores, as Atom"),
  ];
  return { feeds, data };
}
