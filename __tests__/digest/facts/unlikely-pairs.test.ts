import { unlikelyPairs } from "../../../src/digest/facts/unlikely-pairs";

type Counts = [name: string, value: number][];

const pairsOf = (counts: Counts) =>
  unlikelyPairs(counts.map(([name, value]) => ({ name, value }))).map(({ large, small }) => [
    large.name,
    small.name,
  ]);

test.each<[Counts, string[][]]>([
  [
    [
      ["retweets", 36_288],
      ["favorites", 0],
    ],
    [["retweets", "favorites"]],
  ],
  [
    [
      ["favorites", 90_000],
      ["retweets", 12],
    ],
    [["favorites", "retweets"]],
  ],
  [
    [
      ["retweets", 1001],
      ["favorites", 20],
    ],
    [["retweets", "favorites"]],
  ],
  [
    [
      ["bluesky reposts", 5000],
      ["bluesky likes", 3],
    ],
    [["bluesky reposts", "bluesky likes"]],
  ],
  // Small counts, a likely part, counts of different posts, no partner.
  [
    [
      ["retweets", 1000],
      ["favorites", 0],
    ],
    [],
  ],
  [
    [
      ["retweets", 1001],
      ["favorites", 21],
    ],
    [],
  ],
  [
    [
      ["retweets", 5000],
      ["bluesky likes", 3],
    ],
    [],
  ],
  [
    [
      ["upvotes", 5000],
      ["favorites", 3],
    ],
    [],
  ],
  [[["retweets", 5000]], []],
  // The last count of each name is used.
  [
    [
      ["retweets", 5000],
      ["favorites", 0],
      ["favorites", 900],
    ],
    [],
  ],
])("of %j beyond belief beside each other are %j", (counts, pairs) => {
  expect(pairsOf(counts)).toEqual(pairs);
});
