import { hasRightToLeft } from "../messages/text-direction";
import { useTextAttributes } from "./text-attributes";
import type { SocialPostView } from "./types";

export interface PostAttributes {
  lang?: string | undefined;
  dir?: "ltr" | "rtl" | "auto" | undefined;
}

/**
 * Returns the language and the direction of a post. Its network states both, but guesses: a text without a letter from
 * right to left is not written so, and its handles and addresses would be turned round.
 */
export function usePostAttributes({ text, lang, dir }: SocialPostView): PostAttributes {
  const own = useTextAttributes(text, lang);
  const isTurned = hasRightToLeft(text);
  const stated = dir === "ltr" || isTurned ? dir : null;
  return { ...own, ...(lang !== null && { lang }), ...(stated !== null && { dir: stated }) };
}
