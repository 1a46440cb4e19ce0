import { en } from "../../src/messages/en";
import { ja } from "../../src/messages/ja";
import { isMessageKey, PLACEHOLDERS } from "../../src/messages/placeholders";
import type { Strings } from "../../src/messages/strings";

/** Names of companies are the same in both languages, as is where a number stands beside its name. */
const SAME = ["networks.twitter", "networks.bluesky", "networks.mastodon", "metric"];

/** Every text of a language by its key; one with values says what it makes of samples of them. */
function textsOf(strings: Strings): Map<string, string> {
  const metrics = ["retweets", "favorites", "likes", "reposts", "boosts", "quotes", "replies"]
    .concat(["favourites", "comments", "upvotes", "citations", "stars"])
    .map((name): [string, string] => [`metricName.${name}`, strings.metricName(name, 2)]);
  const texts = Object.entries(strings).flatMap(([key, value]): [string, string][] => {
    if (typeof value === "string") return [[key, value]];
    if (typeof value === "object") {
      return Object.entries(value).map(([name, text]) => [`${key}.${name}`, String(text)]);
    }
    if (!isMessageKey(key)) return [];
    return [[key, said(strings, key)]];
  });
  return new Map([...texts, ...metrics]);
}

function said(strings: Strings, key: keyof typeof PLACEHOLDERS): string {
  const numbers = new Set(["count", "page", "pages", "score", "top", "rank", "value", "papers"]);
  const values = PLACEHOLDERS[key].map((name) => (numbers.has(name) ? 4567 : `<${name}>`));
  return String(Reflect.apply(strings[key], undefined, values));
}

const english = textsOf(en);
const japanese = textsOf(ja);

test("Japanese has every text, and none is empty or left in English", () => {
  expect([...japanese.keys()]).toEqual([...english.keys()]);
  const untranslated = [...japanese].filter(([key, text]) => {
    return text.trim() === "" || (text === english.get(key) && !SAME.includes(key));
  });
  expect(untranslated).toEqual([]);
});

test("every text that is Japanese holds Japanese letters", () => {
  const without = [...japanese].filter(
    ([key, text]) => key !== "lang" && !SAME.includes(key) && !/[ぁ-んァ-ヶ一-龠]/.test(text),
  );
  expect(without).toEqual([]);
});

test.each([...english.keys()].filter(isMessageKey))("%s says every value that it has", (key) => {
  const values = (text: string | undefined) => text?.match(/<\w+>|4,?567/g)?.sort();
  expect(values(japanese.get(key))).toEqual(values(english.get(key)));
});

test.each([
  [ja.papers(1234), "論文1,234本"],
  [ja.pageOf(2, 10), "10ページ中2ページ目"],
  [ja.metric("retweets", 1200), "1,200 リツイート"],
  [ja.metric("shrugs", 1), "1 shrugs"],
  [ja.moreAuthors(3), "ほか3名"],
])("says %s", (said, expected) => {
  expect(said).toBe(expected);
});

test("the links' full names begin with what is seen of them, for those who speak to their browser", () => {
  expect(ja.showOriginalOf("Ada", "Twitter").startsWith(ja.showOriginal)).toBe(true);
  expect(ja.copyLinkTo("A title").startsWith(ja.copyLink)).toBe(true);
});
