import type { Message } from "./message";
import type { Strings } from "./strings";

/** What a site may say in its own words: plain words as they are, those with values by a message. */
export type Words = {
  [K in Exclude<keyof Strings, "metricName">]?: Strings[K] extends string
    ? string
    : Strings[K] extends (...values: never[]) => string
      ? Message
      : Partial<Strings[K]>;
} & {
  /** The names of metrics, by what posts call them in lower case. */
  metricName?: Record<string, Message>;
};
