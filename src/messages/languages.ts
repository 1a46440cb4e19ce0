import de from "./de.json";
import en from "./en.json";
import ja from "./ja.json";
import zhHans from "./zh-hans.json";
import type { Messages } from "./messages";

/** A file of messages: those with values are ICU MessageFormat, all others plain text. */
export type LanguageFile = {
  readonly [K in keyof Messages]: Messages[K] extends string
    ? string
    : K extends "metricName"
      ? Readonly<Record<string, string>>
      : Messages[K] extends (...values: never[]) => string
        ? string
        : Readonly<Messages[K]>;
};

/** The language used if there is no file for that of the site. */
export const ENGLISH: LanguageFile = en;

/** Every language that has a file. To add one, add its file here and its name to this list. */
export const LANGUAGES: readonly LanguageFile[] = [ENGLISH, de, ja, zhHans];

/** Returns the names of the languages that there are messages in, in English. */
export function languageNames(): string[] {
  const names = new Intl.DisplayNames("en", { type: "language" });
  return LANGUAGES.map(({ lang }) => names.of(lang) ?? lang);
}

/**
 * Returns the messages for a language tag (BCP 47): those of the longest beginning of it that has a file (the lookup of
 * RFC 4647, section 3.4), then those of its language in the script that is usual there, so that `zh-CN` gets `zh-Hans` and
 * `zh-TW` does not, or else the English ones.
 */
export function languageFor(tag: string): LanguageFile {
  return lookUp(tag) ?? lookUp(withScript(tag)) ?? ENGLISH;
}

function lookUp(tag: string): LanguageFile | null {
  const subtags = tag.toLowerCase().split("-");
  for (let length = subtags.length; length > 0; length -= 1) {
    const range = subtags.slice(0, length).join("-");
    const found = LANGUAGES.find(({ lang }) => lang.toLowerCase() === range);
    if (found) return found;
  }
  return null;
}

/** Returns language and script of a tag; what is no tag as it is. */
function withScript(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return script === undefined ? language : `${language}-${script}`;
  } catch {
    return tag;
  }
}
