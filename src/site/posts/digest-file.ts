import type { ParsedDigest } from "../../digest/parsed-digest";

/** A post as it was read from the disk, parsed. */
export interface DigestFile extends ParsedDigest {
  /** Id of its File node. */
  fileId: string;
  /** Id of the digest's own node. */
  digestId: string;
  /** Id of its MarkdownRemark node. */
  remarkId: string | null;
  absolutePath: string;
  /** In pixels; `null` where it has no social image of its own, or that does not say. */
  socialImageSize: { width: number; height: number } | null;
  /** Absolute folder, for files named relative to the post. */
  folder: string;
  /** From the site's root, for messages. */
  displayPath: string;
}
