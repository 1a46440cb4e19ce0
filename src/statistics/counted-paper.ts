import type { Paper, SocialPost } from "../digest/types";
import type { Score } from "./score-rule";

/** The data of a paper that statistics use. */
export interface CountedPaper extends Pick<Paper, "key"> {
  /** Keys of its authors, each once. */
  authors: readonly string[];
  /** Codes, the primary one first, each once. */
  subjects: readonly string[];
  /** Oldest first. */
  appearances: readonly CountedAppearance[];
}

/** A paper's place in one digest. */
export interface CountedAppearance extends Score {
  /** Its likes and reposts there, as `sharesOf` counts them. */
  shares: number;
  /** The path of the digest's page, which identifies it. */
  digest: string;
  /** The date of the digest, ISO 8601 UTC. */
  date: string | null;
  posts: readonly CountedSocialPost[];
}

/** A post on a social network below a paper. */
export type CountedSocialPost = Pick<
  SocialPost,
  "network" | "postId" | "url" | "author" | "handle"
>;
