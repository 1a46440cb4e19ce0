import { foreignLanguage } from "../messages/written-language";
import { sameLanguage } from "../messages/locale-of";
import { directionOf } from "../messages/text-direction";
import { useSite } from "./site-context";

export interface TextAttributes {
  lang?: string | undefined;
  dir?: "auto" | undefined;
}

/**
 * Returns the attributes of an element with text of a paper or a post: `lang` where the page is in another language,
 * `dir` where the text may have another direction. `known` is its language (BCP 47) where that is known otherwise; the
 * words decide where they show one.
 */
export function useTextAttributes(text: string, known?: string | null): TextAttributes {
  const { lang: pageLang } = useSite();
  const stated = known && !sameLanguage(known, pageLang) ? known : null;
  const lang = foreignLanguage(text, pageLang) ?? stated;
  const dir = directionOf(text, pageLang);
  return { ...(lang !== null && { lang }), ...(dir !== undefined && { dir }) };
}
