import type { ParsedDigest } from "../../digest/parsed-digest";

/** A parsed post with the facts about its file. */
export interface DigestFile extends ParsedDigest {
  /** Id of its File node. */
  fileId: string;
  /** Id of the digest's own node. */
  digestId: string;
  /** Id of its MarkdownRemark node; `null` if the option `paths.markdownRemark` leaves it out. */
  remarkId: string | null;
  absolutePath: string;
  /** The size of its social image in pixels; `null` if it has none of its own or the size is unknown. */
  socialImageSize: { width: number; height: number } | null;
  /** Absolute folder, for files named relative to the post. */
  folder: string;
  /**
   * Its date cannot be right, so it has none until that is mended; it comes last and counts in nothing that has dates.
   */
  isHeld?: true;
  /** From the site's root, for messages. */
  displayPath: string;
}
