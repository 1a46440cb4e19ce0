/** A paper as the search knows it; what comes with later files is empty until then. */
export interface SearchedPaper {
  key: string;
  /** Math as Unicode. */
  title: string;
  /** BCP 47; `null` if it is not known. */
  lang: string | null;
  /** Its page, from the site's root with path prefix. */
  href: string;
  /** The primary one first. */
  subjects: string[];
  /** Of its newest digest, `2020-09-15`; empty if not known. */
  day: string;
  score: number;
  /** The counts that the score is made of. */
  metrics: { name: string; value: number }[];
  hasCode: boolean;
  hasPosts: boolean;
  authors: string[];
  moreAuthors: boolean;
  abstract: string | null;
  posts: string[];
}
