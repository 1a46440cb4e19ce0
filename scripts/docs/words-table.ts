import { ENGLISH, languageNames, LANGUAGES } from "../../src/messages/languages";
import {
  isMessageKey,
  METRIC_NAME_PLACEHOLDERS,
  type Placeholder,
  PLACEHOLDERS,
} from "../../src/messages/placeholders";
import { markdownTable } from "./markdown-table";

/** Returns the table of all words of the interface, by their keys, in every language that there is a file for. */
export function wordsTable(): string {
  const rows = Object.keys(ENGLISH).flatMap((key) => rowsOf(key));
  return markdownTable(["Key", "Values", ...languageNames()], rows);
}

function rowsOf(key: string): string[][] {
  const texts: unknown[] = LANGUAGES.map((file) => Reflect.get(file, key));
  if (isMessageKey(key)) return [messageRow(key, PLACEHOLDERS[key], texts)];
  const [english] = texts;
  if (typeof english !== "object" || english === null)
    return [[`\`${key}\``, "", ...texts.map(short)]];
  return Object.keys(english).map((name) => {
    const named = texts.map((group) => Reflect.get(Object(group), name));
    const path = `${key}.${name}`;
    return key === "metricName"
      ? messageRow(path, METRIC_NAME_PLACEHOLDERS, named)
      : [`\`${path}\``, "", ...named.map(short)];
  });
}

function messageRow(key: string, placeholders: readonly Placeholder[], texts: unknown[]): string[] {
  const values = placeholders.map(({ name }) => `\`{${name}}\``).join(" ");
  return [`\`${key}\``, values, ...texts.map((text) => `\`${text}\``)];
}

/** Of a text of several lines its beginning is enough. */
function short(text: unknown): string {
  const [first = "", ...rest] = String(text).split("\n");
  return rest.length > 0 ? `\`${first}\` …` : first;
}
