import { en } from "../../src/messages/en";
import { ja } from "../../src/messages/ja";
import { isMessageKey, PLACEHOLDERS } from "../../src/messages/placeholders";
import type { Strings } from "../../src/messages/strings";
import { markdownTable } from "./markdown-table";

/** The values that are numbers. They stand in the samples as 2, since a word before them depends on it. */
const NUMBERS = new Set(["count", "page", "pages", "score", "top", "rank", "value"]);

/** Returns the table of all words of the interface, by their keys. */
export function wordsTable(): string {
  const rows = Object.keys(en).flatMap((key) => rowsOf(key));
  return markdownTable(["Key", "Values", "English", "Japanese"], rows);
}

function rowsOf(key: string): string[][] {
  const [english, japanese]: unknown[] = [en, ja].map((strings) => Reflect.get(strings, key));
  if (key === "metricName")
    return [["`metricName.*`", "`{value}`", "retweets, likes …", "リツイート、いいね…"]];
  if (isMessageKey(key)) {
    const values = PLACEHOLDERS[key].map((name) => `\`{${name}}\``).join(" ");
    return [[`\`${key}\``, values, sample(en, key), sample(ja, key)]];
  }
  if (typeof english === "object" && english !== null) {
    return Object.keys(english).map((name) => [
      `\`${key}.${name}\``,
      "",
      short(Reflect.get(english, name)),
      short(Reflect.get(Object(japanese), name)),
    ]);
  }
  return [[`\`${key}\``, "", short(english), short(japanese)]];
}

function sample(strings: Strings, key: keyof typeof PLACEHOLDERS): string {
  const values = PLACEHOLDERS[key].map((name) => (NUMBERS.has(name) ? 2 : `{${name}}`));
  return String(Reflect.apply(strings[key], undefined, values));
}

/** Of a text of several lines its beginning is enough. */
function short(text: unknown): string {
  const [first = "", ...rest] = String(text).split("\n");
  return rest.length > 0 ? `\`${first}\` …` : first;
}
