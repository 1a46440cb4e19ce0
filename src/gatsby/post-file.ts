import type { ParsedDigest } from "../digest/types";

/** A post as it was read from the disk, parsed. */
export interface PostFile extends ParsedDigest {
  /** Id of its File node. */
  fileId: string;
  /** Id of the digest's own node. */
  digestId: string;
  /** Id of its MarkdownRemark node. */
  remarkId: string | null;
  absolutePath: string;
  /** Absolute folder, for files named relative to the post. */
  folder: string;
  /** From the site's root, for messages. */
  displayPath: string;
}
