import type { Messages } from "../messages/messages";
import { messagesFor } from "../messages/messages-for";
import type { SiteInfo } from "./types";

/** Returns the words that a site speaks in: those of its language, with its own over them. */
export function siteMessages({ lang, words }: Pick<SiteInfo, "lang" | "words">): Messages {
  return messagesFor(lang, words);
}
