import { ENGLISH, languageFor } from "../../src/messages/languages";
import { messagesFor } from "../../src/messages/messages-for";
import { textsOf } from "../support/texts-of";

const english = textsOf(ENGLISH);

/** What is the same in any language: names of companies, and where a number stands beside its name. */
const SAME = ["networks.twitter", "networks.bluesky", "networks.mastodon", "metric"];

/** Texts that German has from English. */
const SAME_IN_GERMAN = [
  "allDigests",
  "betweenMetrics",
  "partOf",
  "codeLink",
  "code",
  "feeds",
  "inPeriod",
  "linkWords.link",
  "metricName.boosts",
  "metricName.likes",
  "metricName.reposts",
  "metricName.retweets",
  "metricName.upvotes",
  "monthValue",
  "columns.digests",
  "score",
  "scoreOf",
  "scoreParts.likes",
  "scoreParts.reposts",
  "scoreParts.upvotes",
  "colorSchemes.system",
  "searching.abstract",
  "view",
  "digests",
  "outline",
  "listOfPapers",
  "columns.papers",
  "trends",
  "trendsOf",
];

test.each([
  ["de", SAME_IN_GERMAN],
  ["zh-Hans", []],
])(
  "%s has every text, in the order of the English ones, and none is left in English",
  (lang, same) => {
    const translated = textsOf(languageFor(lang));
    expect([...translated.keys()]).toEqual([...english.keys()]);
    const left = [...translated].filter(
      ([key, text]) =>
        text.trim() === "" || (text === english.get(key) && ![...SAME, ...same].includes(key)),
    );
    expect(left).toEqual([]);
  },
);

test("every Chinese text but those that join values holds Chinese characters, and none of traditional forms", () => {
  const texts = [...textsOf(languageFor("zh-Hans"))].filter(
    ([key]) =>
      ![
        "lang",
        "inPeriod",
        "monthValue",
        "narrowShown",
        "betweenMetrics",
        "partOf",
        ...SAME,
      ].includes(key),
  );
  expect(texts.filter(([, text]) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  // Characters that stand in texts such as these, in the form of Taiwan and Hong Kong.
  expect(texts.filter(([, text]) => /[論頁連結複製這個樣為過開關顯現網錄]/.test(text))).toEqual([]);
});

test("German texts have the quotation marks and the ellipses of the language", () => {
  const texts = [...textsOf(languageFor("de"))];
  expect(texts.filter(([, text]) => /["”]|“(?=\p{L})|„[^“]*$/u.test(text))).toEqual([]);
  expect(texts.filter(([key, text]) => key !== "noPosts.example" && /\p{L}…/u.test(text))).toEqual(
    [],
  );
});

const de = messagesFor("de");
const zh = messagesFor("zh-CN");

test.each([
  [de.papers(1), "1 Paper"],
  [de.papers(1234), "1.234 Papers"],
  [de.metric("retweets", 1200), "1.200 Retweets"],
  [de.moreAuthors(1), "und 1 weitere Person"],
  [de.moreAuthors(3), "und 3 weitere"],
  [de.pageOf(2, 10), "Seite 2 von 10"],
  [zh.papers(1234), "1,234 篇论文"],
  [zh.pageOf(2, 10), "第 2 页，共 10 页"],
  [zh.moreAuthors(3), "等另外 3 人"],
  [zh.metric("shrugs", 1), "1 shrugs"],
])("says %s", (said, expected) => {
  expect(said).toBe(expected);
});

test("the accessible names of links begin with their visible text, for readers who use voice control", () => {
  for (const messages of [de, zh]) {
    expect(messages.showOriginalOf("Ada", "Twitter").startsWith(messages.showOriginal)).toBe(true);
  }
});
