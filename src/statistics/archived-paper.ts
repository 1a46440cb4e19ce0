import type { Entry, Paper, SocialPost } from "../digest/types";

/** A paper of the site, as far as the archive counts it. */
export interface ArchivedPaper extends Pick<Paper, "key"> {
  /** Keys of its authors, each once. */
  authors: readonly string[];
  /** Codes, the primary one first, each once. */
  subjects: readonly string[];
  /** Oldest first. */
  standings: readonly ArchivedStanding[];
}

/** A paper's place in one digest. */
export interface ArchivedStanding extends Pick<Entry, "score"> {
  /** What tells digests apart: the path of its page. */
  digest: string;
  /** When the digest came out, ISO 8601 UTC. */
  date: string | null;
  posts: readonly ArchivedPost[];
}

/** A post on a social network below a paper. */
export type ArchivedPost = Pick<SocialPost, "network" | "postId" | "url" | "author" | "handle">;
