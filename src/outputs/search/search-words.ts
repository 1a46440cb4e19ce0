import { localeOf } from "../../messages/locale-of";
import type { Messages } from "../../messages/messages";
import type { SearchWords } from "../../search/search-words";
import { countedWords } from "./counted-words";

/**
 * Returns what search says on a site in this language (BCP 47), whose scores are made of the metrics with these names.
 */
export function searchWords(
  messages: Messages,
  language: string,
  metrics: readonly string[],
): SearchWords {
  const locale = localeOf(language, messages.lang);
  const { label, help, ...states } = messages.searching;
  const counted = (say: (count: number) => string) => countedWords(say, locale);
  return {
    ...{ locale, label, help, ...states },
    results: messages.listOfPapers,
    without: messages.searchWithout("WORDS", "COUNT"),
    unread: messages.searchUnread("WORDS"),
    notHere: messages.paperNotHere("ID"),
    readOnArxiv: messages.readOnArxiv,
    code: messages.codeLink,
    andOthers: messages.andOthers,
    papers: counted(messages.papers),
    moreAuthors: counted(messages.moreAuthors),
    metrics: Object.fromEntries(
      metrics.map((name) => [name, counted((value) => messages.metric(name, value))]),
    ),
  };
}
