import { formatMessage } from "./format-message";
import { type LanguageFile, languageFor } from "./languages";
import type { Message } from "./message";
import {
  isMessageKey,
  type MessageKey,
  METRIC_NAME_PLACEHOLDERS,
  type Placeholder,
  PLACEHOLDERS,
} from "./placeholders";
import { readMessage } from "./read-message";
import type { Messages } from "./messages";
import type { CustomMessages } from "./custom-messages";

const NONE: CustomMessages = {};

/** Cached messages: each page requests those of its site, with words newly parsed from JSON. */
const made = new Map<string, Messages>();

/**
 * Returns the interface's messages for a language (BCP 47), or the English ones if that language has no file,
 * with the site's own words replacing them. Throws a SyntaxError for words that the options' schema refuses.
 */
export function messagesFor(language: string, words: CustomMessages = NONE): Messages {
  const file = languageFor(language);
  const id = JSON.stringify([file.lang, words]);
  const known = made.get(id);
  if (known !== undefined) return known;
  const messages =
    Object.keys(words).length === 0
      ? ofFile(file)
      : withCustomMessages(messagesFor(language), file, words);
  made.set(id, messages);
  return messages;
}

function ofFile(file: LanguageFile): Messages {
  const messages = {
    ...file,
    ...speakers(file, file.lang),
    ...metricSpeakers(file.metricName, file.metric, file.lang, (name) => name),
  };
  // Every message with values is a function now; Object.fromEntries has no way to say so.
  return messages as Messages;
}

function withCustomMessages(
  messages: Messages,
  file: LanguageFile,
  words: CustomMessages,
): Messages {
  const lang = words.lang ?? file.lang;
  const own = new Map<string, unknown>(Object.entries(words));
  const texts = Object.entries(messages).map(([key, value]) => [key, over(value, own.get(key))]);
  const hasMetrics = words.metric !== undefined || Object.keys(words.metricName ?? {}).length > 0;
  return {
    ...messages,
    ...Object.fromEntries(texts),
    ...speakers(words, lang),
    ...(hasMetrics
      ? metricSpeakers(words.metricName, words.metric ?? file.metric, lang, messages.metricName)
      : {}),
  };
}

/** A text or a group of texts with the site's own over it; functions stay as they are. */
function over(value: unknown, own: unknown): unknown {
  if (typeof value === "string" && typeof own === "string") return own;
  return typeof value === "object" && typeof own === "object" ? { ...value, ...own } : value;
}

/** Returns the functions for the given messages. */
function speakers(messages: { readonly [K in MessageKey]?: Message }, lang: string) {
  const entries = Object.keys(PLACEHOLDERS)
    .filter(isMessageKey)
    .flatMap((key) => {
      const message = messages[key];
      return message === undefined ? [] : [[key, speaker(message, PLACEHOLDERS[key], lang)]];
    });
  return Object.fromEntries(entries);
}

function speaker(message: Message, placeholders: readonly Placeholder[], lang: string) {
  const parts = readMessage(message, placeholders);
  return (...values: (string | number)[]) => formatMessage(parts, placeholders, values, lang);
}

/** The names of metrics, and what says one beside its number. `otherwise` names those that have no message. */
function metricSpeakers(
  names: Readonly<Record<string, Message>> = {},
  metric: Message,
  lang: string,
  otherwise: Messages["metricName"],
): Pick<Messages, "metric" | "metricName"> {
  const named = new Map(
    Object.entries(names).map(([name, message]) => [
      name,
      speaker(message, METRIC_NAME_PLACEHOLDERS, lang),
    ]),
  );
  const metricName = (name: string, value: number) =>
    named.get(name)?.(value) ?? otherwise(name, value);
  const say = speaker(metric, PLACEHOLDERS.metric, lang);
  return { metricName, metric: (name, value) => say(metricName(name, value), value) };
}
