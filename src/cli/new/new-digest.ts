import type { Metric, PaperLink, RichText, SocialPost } from "../../digest/types";
import type { SourcePaper } from "../../sources/source-paper";

/** A paper that a digest is to have. */
export interface NewPaper extends SourcePaper {
  /** Its number in the digest, where it has one. */
  rank?: number;
  /** There are more authors than those. */
  moreAuthors?: boolean;
  /** How its texts may be written, the best first, where they have markup. Without them they are written as they are. */
  forms?: { title: TextForm[]; abstract: TextForm[] };
  posts?: PostForm[];
}

/** A way to write a text, and whether what was read of it is what was meant. */
export interface TextForm {
  text: string;
  /** It has the words, but not all of their markup. */
  isBare?: boolean;
  reads: (read: RichText) => boolean;
}

/** Ways to write the embed code of a post, in one line each. */
export interface PostForm {
  /** For notes, where none is read as that post. */
  name: string;
  texts: string[];
  reads: (read: SocialPost) => boolean;
}

/** A text between papers, and how many are above it. */
export interface NewProse {
  after: number;
  forms: TextForm[];
}

/** A digest that is to be written. */
export interface NewDigest {
  title: string;
  /** `2026-01-09`, or with a time in UTC, `2026-01-09T08:00:00.000Z`; `null` if there is none. */
  date: string | null;
  slug: string;
  draft: boolean;
  category: string | null;
  tags: string[];
  description: string | null;
  /** BCP 47; without it that of the site. */
  lang?: string | null;
  prose?: NewProse[];
  /** What another file says is written as it is: papers without a link are kept, and so is a digest without a date. */
  keepsGaps?: boolean;
  papers: NewPaper[];
}

/** What the lines of facts of a paper say. */
export interface Facts {
  authors: readonly string[];
  moreAuthors?: boolean;
  links: readonly PaperLink[];
  subjects: readonly string[];
  metrics: readonly Metric[];
}
