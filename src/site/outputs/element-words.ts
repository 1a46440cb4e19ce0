import type { Messages } from "../../messages/messages";
import { messagesFor } from "../../messages/messages-for";
import type { ThemeOptions } from "../../options/types";
import type { OutputFile } from "../../outputs/output-file";
import { writeJson } from "../../outputs/text/write-json";

/** The options that decide the words of a site. */
type WordedOptions = Pick<ThemeOptions, "words"> & {
  site: Pick<ThemeOptions["site"], "language">;
};

/**
 * Returns `/hot-papers/words.json`: what elements say beside the words in the HTML of pages, which would cost every page its
 * bytes. Elements load it when they are first used.
 */
export function elementWords({ site, words }: WordedOptions): OutputFile {
  const messages = messagesFor(site.language, words);
  const { copyLink, copyMarkdown, shareElsewhere, notCopied, keys, keeping } = messages;
  const said = {
    ...{ copyLink, copyMarkdown, shareElsewhere, notCopied },
    ...named("keys", keys),
    ...named("narrow", narrowWords(messages)),
    ...keeping,
  };
  return {
    path: "/hot-papers/words.json",
    type: "application/json",
    content: () => writeJson(said),
  };
}

/** Returns a group of words with its name before theirs: `keys.close`. */
function named(group: string, words: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).map(([name, said]) => [`${group}.${name}`, said]),
  );
}

/** Returns the words of the bar of lists; elements put values into those that have their names in braces. */
function narrowWords(messages: Messages): Record<string, string> {
  return {
    ...messages.narrow,
    shown: messages.narrowShown("{shown}", "{all}"),
    without: messages.narrowWithout("{filter}", "{count}"),
    remove: messages.narrowRemove("{filter}", "{count}"),
    tooMany: messages.narrowTooMany("{count}"),
    allPages: messages.narrowAllPages("{pages}"),
    loading: messages.narrowLoading("{page}", "{pages}"),
  };
}
