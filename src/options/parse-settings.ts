import type { ParseSettings } from "../digest/parse-settings";
import { stringsFor } from "../messages/strings-for";
import type { ThemeOptions } from "./types";

/** Returns what the options say about how posts are read. */
export function parseSettings({ site, words, math }: ThemeOptions): ParseSettings {
  const { footnotes, backToReference } = stringsFor(site.language, words);
  return { math, footnotes: { footnotes, backToReference } };
}
