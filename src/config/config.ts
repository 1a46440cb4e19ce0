import type { RuleLevels } from "../problems/on-problem";

/**
 * What `hot-papers.config.json` or `hot-papers.config.mjs` in the root of a site says, for the command `hot-papers` and
 * for the theme. Options of the theme win over it.
 */
export interface Config {
  /** Folders with `posts/` and `pages/`, from the site's root; `null` if it says nothing. */
  content: string[] | null;
  /** Severities of rules. */
  rules: RuleLevels;
  /** Patterns of files of which no problem is reported, from the site's root. */
  ignore: string[];
  /** The file of known problems, from the site's root; `null` if there is none. */
  baseline: string | null;
  sources: SourcesConfig;
}

/** How the command asks sources of papers. */
export interface SourcesConfig {
  /** The subjects of arXiv that `new --from arxiv` is about. */
  subjects: string[];
  /** A mail or web address, by which sources may reach whoever asks them; `null` if none is given. */
  contact: string | null;
}

export const NO_CONFIG: Config = {
  content: null,
  rules: {},
  ignore: [],
  baseline: null,
  sources: { subjects: [], contact: null },
};
