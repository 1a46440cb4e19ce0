import { sameLanguage } from "../messages/locale-of";
import { hasRightToLeft } from "../messages/text-direction";
import { useSite } from "./site-context";
import { useTextAttributes } from "./text-attributes";
import type { SocialPostView } from "./types";

export interface PostAttributes {
  lang?: string | undefined;
  dir?: "ltr" | "rtl" | "auto" | undefined;
}

/**
 * Returns the language and the direction of a post, where they are not the page's. Its network states both, but guesses: a
 * text without a letter from right to left is not written so, and its handles and addresses would be turned round.
 */
export function usePostAttributes({ text, lang, dir }: SocialPostView): PostAttributes {
  const { lang: pageLang } = useSite();
  const own = useTextAttributes(text, lang);
  const isTurned = hasRightToLeft(text);
  const stated = isTurned || (dir === "ltr" && own.dir !== undefined) ? dir : null;
  return {
    ...own,
    ...(lang !== null && !sameLanguage(lang, pageLang) && { lang }),
    ...(stated !== null && { dir: stated }),
  };
}
