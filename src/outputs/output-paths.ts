import type { PaperListOutput } from "./paper-list";
import type { CitationFormat } from "./citation-formats";

/** A feed in its three formats. */
export interface FeedAddresses {
  /** RSS 2.0 */
  rss: string;
  /** RFC 4287 */
  atom: string;
  /** JSON Feed 1.1 */
  json: string;
}

/** The data files of a site. */
export interface DataAddresses {
  digests: string;
  digest: (slug: string) => string;
  papers: string;
  paper: (key: string) => string;
  subjects: string;
  /** Of a list of papers of a period. */
  list: (list: Pick<PaperListOutput, "of" | "period" | "path">) => string;
  /** Of the schema of such files, by its name. */
  schema: (name: string) => string;
  llms: string;
}

/** Returns the paths of the feeds of the page at `path`, which ends in a slash. */
export function feedPaths(path: string): FeedAddresses {
  return { rss: `${path}rss.xml`, atom: `${path}atom.xml`, json: `${path}feed.json` };
}

/** Returns the path of the list of all feeds of a site whose home is at `basePath`. */
export function opmlPath(basePath: string): string {
  return `${basePath}feeds.opml`;
}

/** Returns the paths of the citations of the page at `path`: `/papers/2009.06732.bib` for `/papers/2009.06732/`. */
export function citationPaths(path: string): Record<CitationFormat, string> {
  const stem = path.replace(/\/$/, "");
  return { bibtex: `${stem}.bib`, ris: `${stem}.ris`, "csl-json": `${stem}.csl.json` };
}

/** Returns the path of the Markdown form of the page at `path`, beside it. */
export function markdownPath(path: string): string {
  return `${path}index.md`;
}

/** Returns the paths of the data files of a site whose home is at `basePath`. */
export function dataPaths(basePath: string): DataAddresses {
  const folder = `${basePath}data/`;
  return {
    digests: `${folder}digests.json`,
    digest: (slug) => `${folder}digests/${slug}.json`,
    papers: `${folder}papers.json`,
    paper: (key) => `${folder}papers/${key}.json`,
    subjects: `${folder}subjects.json`,
    list: ({ of, period, path }) => {
      if (of !== "subject") return `${folder}${of}${period === "" ? "" : `/${period}`}.json`;
      // `/subjects/cs.LG/2026/01/`: the page's own form of the code, which is fit for a path.
      return `${folder}subjects/${path.split("/").at(-4)}/${period}.json`;
    },
    schema: (name) => `${folder}schemas/${name}.schema.json`,
    llms: `${basePath}llms.txt`,
  };
}
