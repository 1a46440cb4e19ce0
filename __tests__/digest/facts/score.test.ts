import { isShareMetric, score } from "../../../src/digest/facts/score";

test.each([
  ["retweets", true],
  ["favorites", true],
  ["favourites", true],
  ["likes", true],
  ["reposts", true],
  ["share", true],
  ["bluesky likes", true],
  ["mastodon boosts", true],
  ["upvotes", false],
  ["citations", false],
  ["comments", false],
  ["stars", false],
  ["likelihood", false],
  ["shares outstanding", false],
])("isShareMetric of %j is %j", (name, isShare) => {
  expect(isShareMetric(name)).toBe(isShare);
});

function metric(name: string, value: number) {
  return { name, value, asOf: null };
}

test("the score is the sum of the share counts alone", () => {
  const metrics = [metric("retweets", 3), metric("favorites", 40), metric("upvotes", 500)];
  expect(score(metrics)).toBe(43);
  expect(score([])).toBe(0);
});

test("a count that was taken twice enters once, with its last value", () => {
  expect(score([metric("likes", 10), metric("likes", 12)])).toBe(12);
});
