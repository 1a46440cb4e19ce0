import type { ElementContent } from "hast";
import type { DateDispute } from "./date-dispute";
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
  /** What is printed as its date and cannot be. */
  dispute: DateDispute | null;
}
