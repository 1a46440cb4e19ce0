import type { Message } from "./message";
import type { Messages } from "./messages";

/** What a site may say in its own words: plain words as they are, those with values by a message. */
export type CustomMessages = {
  [K in Exclude<keyof Messages, "metricName">]?: Messages[K] extends string
    ? string
    : Messages[K] extends (...values: never[]) => string
      ? Message
      : Partial<Messages[K]>;
} & {
  /** The names of metrics, by what posts call them in lower case. */
  metricName?: Record<string, Message>;
};
