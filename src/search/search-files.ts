import type { SearchWords } from "./search-words";

/** The version of the shapes below; the browser refuses files of another. */
export const SEARCH_VERSION = 1;

/**
 * `/search/manifest.json`: what the search of a site loads, and the words that it says. Papers are numbered from the one that
 * was in a digest last; of one day, from the highest score.
 */
export interface SearchManifest {
  version: typeof SEARCH_VERSION;
  /** How many papers there are in all. */
  papers: number;
  /** In the order in which they are loaded. */
  files: SearchFile[];
  words: SearchWords;
}

/** A file of some papers, which follow each other by number. */
export interface SearchFile {
  kind: "titles" | "authors" | "texts";
  /** Its name beside the manifest, with a hash of its content as its query, so that no old file is taken for a new one. */
  name: string;
  /** The number of its first paper, and how many there are. */
  first: number;
  papers: number;
  /** The length of its JSON, in UTF-16: how much is there is told by it. */
  bytes: number;
}

/** Titles and facts, as columns: these compress to less than rows. Lines are parted by line feeds, a line a paper. */
export interface TitlesFile {
  version: typeof SEARCH_VERSION;
  /** Lines; math as Unicode. */
  titles: string;
  /** Lines: the keys of papers. */
  keys: string;
  /** The codes, most frequent first. */
  subjects: string[];
  /** Lines: the numbers of a paper's subjects in that list, in base 36, the primary one first. */
  subjectsOf: string;
  /** The days of papers (`2020-09-15`, empty if not known), each with the number of papers in a row that have it. */
  days: [day: string, papers: number][];
  scores: number[];
  /** The counts that scores are made of, by the name of the metric; `null` where a paper has none. */
  metrics: Record<string, (number | null)[]>;
  /** A digit a paper: 1 if it has code, 2 if it has posts, 3 for both. */
  has: string;
  /** Where the pages of papers are, from the site's root with path prefix, `ID` standing for the key. */
  page: string;
  /** The addresses of other papers, by number from the file's first. */
  pages: Record<number, string>;
  /** The languages of titles that are not `lang`, by number from the file's first. */
  lang: string | null;
  langs: Record<number, string | null>;
}

/** Authors: lines, the names of a paper parted by tabs; a `+` after the last tab says that there are more. */
export interface AuthorsFile {
  version: typeof SEARCH_VERSION;
  authors: string;
}

/** Abstracts and the words of posts, which are searched when titles and authors have answered. */
export interface TextsFile {
  version: typeof SEARCH_VERSION;
  abstracts: (string | null)[];
  posts: string[][];
}
