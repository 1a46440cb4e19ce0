import { messagesFor } from "../../src/messages/messages-for";

const en = messagesFor("en");
const ja = messagesFor("ja");

test.each([
  ["en", en],
  ["en-US", en],
  ["ja", ja],
  ["JA-JP", ja],
  ["fr", en],
])("a site in %s has words", (language, expected) => {
  expect(messagesFor(language)).toBe(expected);
  expect(messagesFor(language, {})).toBe(expected);
});

test("a site's own words replace those of its language, and nothing else changes", () => {
  const messages = messagesFor("en", { home: "Start", colorSchemes: { dark: "Night" } });
  expect(messages.home).toBe("Start");
  expect(messages.colorSchemes).toEqual({ system: "System", light: "Light", dark: "Night" });
  expect(messages.papers(2)).toBe("2 papers");
  expect({ ...messages, home: en.home, colorSchemes: en.colorSchemes }).toEqual(en);
});

const own = messagesFor("en", {
  digests: "{count} issues in all",
  papers: { one: "{count} article", other: "{count} articles" },
  pageOf: "{page} / {pages}",
  copyLinkTo: "link: {title} {nothing}",
  rank: "no. {rank}",
});

test.each([
  [own.digests(1), "1 issues in all"],
  [own.papers(1), "1 article"],
  [own.papers(1234), "1,234 articles"],
  [own.pageOf(2, 1000), "2 / 1,000"],
  [own.copyLinkTo("$& {pages}"), "link: $& {pages} {nothing}"],
  [own.rank(3), "no. 3"],
])("a message says %s", (said, expected) => {
  expect(said).toBe(expected);
});

test("a site in a language of its own has its plural forms and its numbers", () => {
  const forms = { one: "{count} статья", few: "{count} статьи", many: "{count} статей" };
  const russian = messagesFor("ru", { lang: "ru", papers: { ...forms, other: "{count} статьи" } });
  expect([1, 3, 5, 2000].map(russian.papers)).toEqual([
    "1 статья",
    "3 статьи",
    "5 статей",
    `2${"\u00a0"}000 статей`,
  ]);
  expect(russian.lang).toBe("ru");
});

test("messages are cached, separately for different words", () => {
  expect(messagesFor("en", { home: "Start" })).toBe(messagesFor("en-GB", { home: "Start" }));
  expect(messagesFor("en", { home: "Top" }).home).toBe("Top");
});

test("a site's own message may be an ICU message, and plural forms are one", () => {
  const { papers, posts, rank } = messagesFor("en", {
    papers: "{count, plural, =0 {no paper} one {a paper} other {# papers}}",
    posts: { one: "a single post", other: "# posts" },
    rank: { one: "'#'{rank}, the first", other: "'#'{rank}" },
  });
  expect([0, 1, 2000].map((count) => papers(count))).toEqual([
    "no paper",
    "a paper",
    "2,000 papers",
  ]);
  expect([1, 2000].map((count) => posts(count))).toEqual(["a single post", "2,000 posts"]);
  expect([1, 2].map((count) => rank(count))).toEqual(["#1, the first", "#2"]);
});

test("metrics have the site's own names everywhere", () => {
  const messages = messagesFor("en", {
    metricName: { favorites: "hearts", retweets: { one: "share", other: "shares" } },
  });
  expect(messages.metric("favorites", 1234)).toBe("1,234 hearts");
  expect(messages.metric("retweets", 1)).toBe("1 share");
  expect(messages.metricName("retweets", 2)).toBe("shares");
  expect(messages.metric("quotes", 1)).toBe("1 quote");
  expect(messages.metric("toString", 1)).toBe("1 toString");
  expect(messagesFor("en", { metric: "{name}: {value}" }).metric("quotes", 2)).toBe("quotes: 2");
});
