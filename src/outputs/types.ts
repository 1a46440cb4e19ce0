import type { Digest, Entry, FlatPaper, Metric, SocialPost } from "../digest/types";
import type { ScoreRule } from "../statistics/score-rule";

/** A site as its feeds, citations and data files name it. */
export interface SiteOutput {
  title: string;
  description: string;
  /** Absolute address of the site's home, with path prefix and base path, ending in a slash. */
  homeUrl: string;
  /** BCP 47 */
  language: string;
  author: { name: string; url: string | null } | null;
  /** What scores are made of (the option `papers.score`). */
  scoredBy: ScoreRule;
}

/** A paper as citations, feeds and data files tell it. */
export interface PaperOutput extends Omit<FlatPaper, "subjects"> {
  /** Absolute address of its page. */
  url: string;
  /** The primary one first. */
  subjects: { code: string; name: string | null }[];
  /** When the first digest that it stands in came out, ISO 8601 UTC. */
  firstSeen: string | null;
  /** Its highest score in any digest. */
  score: number;
  /** Its metrics in the digest of that score, the last one if several have it. */
  metrics: Metric[];
  /** Those of them that the score is made of. */
  scoreMetrics: Metric[];
  /** Oldest first. */
  appearances: AppearanceOutput[];
}

/** A paper's place in one digest. */
export interface AppearanceOutput extends Pick<Entry, "rank" | "metrics"> {
  score: number;
  digest: Pick<DigestOutput, "slug" | "title" | "url" | "date">;
  /** As in its digest. */
  isHeld?: true;
  posts: SocialPostOutput[];
}

/** A social post as feeds and data files tell it. */
export type SocialPostOutput = Omit<SocialPost, "dir" | "embedUri" | "repeatsTitle">;

/** A digest or article as feeds and data files tell it. */
export interface DigestOutput extends Pick<
  Digest,
  "slug" | "title" | "date" | "description" | "lang" | "category" | "tags" | "prose"
> {
  /** Absolute address of its page. */
  url: string;
  /** Its date cannot be right, so it is held back: no feed has it until the date is mended. */
  isHeld?: true;
  entries: (Pick<Entry, "rank" | "domId" | "metrics"> & {
    score: number;
    paper: PaperOutput;
    /** Absolute address of the page that shows it, if the digest has several pages. */
    page?: string;
  })[];
}
