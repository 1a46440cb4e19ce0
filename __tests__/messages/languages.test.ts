import { readdirSync } from "node:fs";
import { join } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { formatMessage } from "../../src/messages/format-message";
import { ENGLISH, languageFor, languageNames, LANGUAGES } from "../../src/messages/languages";
import { parseIcu } from "../../src/messages/parse-icu";
import {
  isMessageKey,
  METRIC_NAME_PLACEHOLDERS,
  type Placeholder,
  PLACEHOLDERS,
} from "../../src/messages/placeholders";
import { languageProblems } from "../support/language-problems";

test("every file of messages is in the list, by the name of its language", () => {
  const files = readdirSync(join(__dirname, "../../src/messages")).filter((file) =>
    file.endsWith(".json"),
  );
  expect(LANGUAGES.map(({ lang }) => `${lang.toLowerCase()}.json`).sort()).toEqual(files.sort());
  expect(languageNames()).toEqual(["English", "German", "Japanese", "Simplified Chinese"]);
});

test.each([
  ["en", "en"],
  ["en-US", "en"],
  ["JA-jp", "ja"],
  ["ja-Hira-JP-u-ca-japanese", "ja"],
  ["de-AT", "de"],
  ["zh", "zh-Hans"],
  ["zh-CN", "zh-Hans"],
  ["zh-Hans-SG", "zh-Hans"],
  ["zh-TW", "en"],
  ["zh-Hant", "en"],
  ["fr", "en"],
  ["not a tag", "en"],
  ["jam", "en"],
])("a site in %s gets the messages of %s", (tag, lang) => {
  expect(languageFor(tag).lang).toBe(lang);
});

test.each(LANGUAGES.map((file) => [file.lang, file] as const))(
  "%s has all keys and values, and no others",
  (_, file) => {
    expect(languageProblems(file)).toEqual([]);
  },
);

test("the errors of a file are named", () => {
  const without = (group: object, ...keys: string[]) =>
    Object.fromEntries(Object.entries(group).filter(([key]) => !keys.includes(key)));
  const names = without(ENGLISH.metricName, "stars");
  const file = {
    ...without(ENGLISH, "home", "posts"),
    hoem: "Home",
    tags: "",
    lang: "in English",
    columns: { ...ENGLISH.columns, moth: "Month" },
    metricName: { ...names, likes: "{valeu} likes" },
    papers: "{cout, plural, one {# paper} other {# papers}}",
    digests: "{count, plural, on {# digest} other {# digests}}",
    shares: "{count, plural, one {# share}}",
    morePapers: "{count, plurl, other {# more}}",
    pageOf: "Page {page} of {pages",
    ledWeek: "Led the week to '{day}'",
    ledMonth: "{day, number}",
  };
  expect(languageProblems(file).join("\n")).toMatchInlineSnapshot(`
   ""lang" must be a BCP 47 language tag such as en, ja or pt-BR; did you mean "en"?
   "home" is required
   "ledWeek" has an apostrophe before {, which makes {day} plain text; write ’ or two apostrophes
   "ledMonth" has a text called day, which is no number
   "morePapers" breaks off after {count; write {count}, {count, number} or {count, plural, one {…} other {…}}, at character 7
   "digests" has no plural form called on; there are zero, one, two, few, many, other, at character 20
   "papers" has no value called cout; it has count
   "metricName.likes" has no value called valeu; it has value
   "tags" is not allowed to be empty
   "pageOf" breaks off after {pages; write {pages}, {pages, number} or {pages, plural, one {…} other {…}}, at character 22
   "shares" has a plural of count without the form other, at character 31
   "columns.moth" is not an option; did you mean "month"?
   "posts" is required
   "hoem" is not an option; did you mean "home"?
   "metricName.stars" is required"
  `);
  expect(languageProblems({ ...ENGLISH, chartNote: "From {from} to {to}." })).toEqual([
    '"chartNote" leaves out {most}',
    '"chartNote" leaves out {month}',
  ]);
});

/** Every message with values, in every language. */
const MESSAGES = LANGUAGES.flatMap((file) => {
  const messages = Object.entries(file).flatMap(
    ([key, text]): [string, string, readonly Placeholder[]][] =>
      isMessageKey(key) ? [[key, String(text), PLACEHOLDERS[key]]] : [],
  );
  const names = Object.entries(file.metricName).map(
    ([key, text]): [string, string, readonly Placeholder[]] => [
      `metricName.${key}`,
      text,
      METRIC_NAME_PLACEHOLDERS,
    ],
  );
  return [...messages, ...names].map((message) => [file.lang, ...message] as const);
});

test.each(MESSAGES)(
  "in %s, %s says what it says to other readers of ICU messages",
  (lang, _key, text, placeholders) => {
    const theirs = new IntlMessageFormat(text, lang, undefined, { ignoreTag: true });
    for (const number of [0, 1, 2, 5, 21, 1234, 1_000_000]) {
      const values = placeholders.map(({ name, type }) =>
        type === "number" ? number : `<${name}>`,
      );
      const named = Object.fromEntries(placeholders.map(({ name }, i) => [name, values[i]]));
      expect(formatMessage(parseIcu(text), placeholders, values, lang)).toBe(theirs.format(named));
    }
  },
);
