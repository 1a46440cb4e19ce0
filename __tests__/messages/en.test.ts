import { messagesFor } from "../../src/messages/messages-for";

const en = messagesFor("en");

test.each([
  [en.papers(1), "1 paper"],
  [en.papers(1234), "1,234 papers"],
  [en.digests(0), "0 digests"],
  [en.metric("retweets", 1), "1 retweet"],
  [en.metric("favorites", 36288), "36,288 favorites"],
  [en.metric("shrugs", 1), "1 shrugs"],
  [en.metric("constructor", 2), "2 constructor"],
  [en.moreAuthors(1), "and 1 other"],
  [en.moreAuthors(390), "and 390 others"],
  [en.pageOf(2, 1000), "Page 2 of 1,000"],
  [en.rank(1200), "rank 1,200"],
  [en.higherIn("cs.LG"), "Higher score in cs.LG"],
])("says %s", (said, expected) => {
  expect(said).toBe(expected);
});

test("the accessible names of links begin with their visible text, for readers who use voice control", () => {
  expect(en.showOriginalOf("Ada", "Twitter").startsWith(en.showOriginal)).toBe(true);
});
