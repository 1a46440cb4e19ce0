import { isShareMetric, isUpvoteMetric, shareKind } from "../../../src/digest/facts/share-metric";

test.each([
  ["retweets", "repost"],
  ["favorites", "like"],
  ["favourites", "like"],
  ["likes", "like"],
  ["reposts", "repost"],
  ["share", "repost"],
  ["quotes", "repost"],
  ["bluesky likes", "like"],
  ["mastodon boosts", "repost"],
  ["upvotes", null],
  ["citations", null],
  ["comments", null],
  ["stars", null],
  ["likelihood", null],
  ["shares outstanding", null],
])("%j counts a %s", (name, kind) => {
  expect(shareKind(name)).toBe(kind);
  expect(isShareMetric(name)).toBe(kind !== null);
});

test.each([
  ["upvotes", true],
  ["hf upvotes", true],
  ["upvote", true],
  ["votes", false],
  ["upvotes per day", false],
])("isUpvoteMetric of %j is %j", (name, isUpvotes) => {
  expect(isUpvoteMetric(name)).toBe(isUpvotes);
});
