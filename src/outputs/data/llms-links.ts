import type { OutputInput } from "../output-file";
import { dataPaths, feedPaths, markdownPath } from "../output-paths";
import { fileUrl } from "../output-urls";
import type { DigestOutput, PaperOutput } from "../types";
import type { LlmsLink, LlmsLinks } from "./llms-txt";

/**
 * Returns what llms.txt leads to besides digests and papers: the data files and feeds that the options leave, with what a program
 * has to know to go on from there. `root` is the address of the site's root.
 */
export function llmsLinks(input: OutputInput, root: string): LlmsLinks {
  const { paths, options } = input;
  const page = (path: string) => fileUrl(markdownPath(path), root);
  return {
    data: dataLinks(input, root),
    feeds: options.feeds === false ? [] : feedLinks(input, root),
    ...(options.markdown !== "none" && {
      digestUrl: ({ slug }: DigestOutput) => page(paths.digest(slug)),
    }),
    ...(options.markdown === "all" && {
      paperUrl: ({ key }: PaperOutput) => page(paths.paper(key)),
    }),
  };
}

function dataLinks({ site, paths, lists, options }: OutputInput, root: string): LlmsLink[] {
  const files = dataPaths(paths.home);
  const cited = options.citations !== false;
  const withBibtex = cited ? ", with BibTeX" : "";
  const ofPages =
    options.markdown === "all" ? "page of a digest or a paper" : "digest, with its papers,";
  const best = lists.find(({ of, period }) => of === "best" && period === "");
  return [
    {
      title: "Digests",
      url: fileUrl(files.digests, root),
      about: "every digest as JSON; each whole in digests/SLUG.json beside it",
    },
    {
      title: "Papers",
      url: fileUrl(files.papers, root),
      about:
        "every paper as JSON; each whole in papers/KEY.json beside it" +
        (cited ? ", which has its CSL-JSON and the address of its BibTeX" : ""),
    },
    ...(options.markdown === "none"
      ? []
      : [
          {
            title: "Markdown",
            url: site.homeUrl,
            about: `every ${ofPages} is Markdown too: index.md at the end of its address`,
          },
        ]),
    {
      title: "Subjects",
      url: fileUrl(files.subjects, root),
      about:
        "arXiv's subjects with the keys of their papers; under months, where their papers of a month are, " +
        `by score${withBibtex}, as JSON`,
    },
    ...(best === undefined
      ? []
      : [
          {
            title: "Best papers",
            url: fileUrl(files.list(best), root),
            about:
              `those of all time by score${withBibtex}, as JSON; those of each year and month, and all ` +
              "papers of each month, are at the addresses under best and archive in digests.json",
          },
        ]),
  ];
}

function feedLinks({ paths }: OutputInput, root: string): LlmsLink[] {
  const atom = (path: string) => fileUrl(feedPaths(path).atom, root);
  return [
    { title: "Digests", url: atom(paths.home), about: "the newest digests, whole, as Atom" },
    { title: "Papers", url: atom(paths.papers), about: "the newest papers, as Atom" },
    {
      title: "Top papers",
      url: atom(paths.topPapers),
      about: "the newest with high scores, as Atom",
    },
  ];
}
