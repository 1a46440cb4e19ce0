import type { ElementContent } from "hast";
import type { SocialPost } from "../types";

/** What a network's reader finds in an embed; language and text are read the same way for all networks. */
export interface NetworkPost extends Pick<
  SocialPost,
  "network" | "postId" | "url" | "author" | "handle" | "date" | "embedUri"
> {
  /** The post without its attribution. */
  body: ElementContent[];
  /**
   * Whether a handle is printed under the post, so that the quote is a post even without its network's class.
   */
  attributed: boolean;
  /** The printed date (ISO 8601) where it contradicts that of the id. */
  dispute: string | null;
}
