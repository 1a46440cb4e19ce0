import type { ParseSettings } from "../digest/parse-settings";
import { messagesFor } from "../messages/messages-for";
import type { ThemeOptions } from "./types";

/** Returns the settings of the parser from the options. */
export function parseSettings({
  site,
  words,
  math,
}: Pick<ThemeOptions, "site" | "words" | "math">): ParseSettings {
  const { footnotes, backToReference } = messagesFor(site.language, words);
  return { math, footnotes: { footnotes, backToReference } };
}
