import { ENGLISH, languageFor } from "../../src/messages/languages";
import { messagesFor } from "../../src/messages/messages-for";
import { textsOf } from "../support/texts-of";

const ja = messagesFor("ja");

/** Names of companies are the same in both languages, as is where a number stands beside its name. */
const SAME = ["networks.twitter", "networks.bluesky", "networks.mastodon", "metric"];
/** What joins two values. */
const JOINING = ["inPeriod", "monthValue", "betweenMetrics", "partOf"];

const english = textsOf(ENGLISH);
const japanese = textsOf(languageFor("ja"));

test("Japanese has every text, and none is in English", () => {
  expect([...japanese.keys()]).toEqual([...english.keys()]);
  const untranslated = [...japanese].filter(([key, text]) => {
    return text.trim() === "" || (text === english.get(key) && !SAME.includes(key));
  });
  expect(untranslated).toEqual([]);
});

test("every text that is Japanese holds Japanese letters", () => {
  const without = [...japanese].filter(
    ([key, text]) =>
      key !== "lang" && ![...SAME, ...JOINING].includes(key) && !/[ぁ-んァ-ヶ一-龠]/.test(text),
  );
  expect(without).toEqual([]);
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

test("the accessible names of links begin with their visible text, for readers who use voice control", () => {
  expect(ja.showOriginalOf("Ada", "Twitter").startsWith(ja.showOriginal)).toBe(true);
});
