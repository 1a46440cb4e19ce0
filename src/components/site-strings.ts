import type { Strings } from "../messages/strings";
import { stringsFor } from "../messages/strings-for";
import type { SiteInfo } from "./types";

/** Returns the words that a site speaks in: those of its language, with its own over them. */
export function siteStrings({ lang, words }: Pick<SiteInfo, "lang" | "words">): Strings {
  return stringsFor(lang, words);
}
