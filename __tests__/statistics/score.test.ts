import fc from "fast-check";
import { scoreOf, sharesOf } from "../../src/statistics/score";

const metric = (name: string, value: number) => ({ name, value, asOf: null });
type Counts = Record<string, number>;
const metricsOf = (counts: Counts) =>
  Object.entries(counts).map(([name, value]) => metric(name, value));
const told = (counts: Counts, rule: string) => {
  const { score, scoreMetrics } = scoreOf(metricsOf(counts), rule);
  return [score, ...scoreMetrics.map(({ name }) => name)];
};

const BOTH = ["retweets", "favorites"];

test.each<[Counts, ...ReturnType<typeof told>]>([
  [{ retweets: 159, favorites: 724 }, 883, ...BOTH],
  [{ retweets: 7650, favorites: 904 }, 1130, ...BOTH],
  [{ retweets: 36_288, favorites: 0 }, 0, ...BOTH],
  // A quarter of 799 is 199.75.
  [{ retweets: 200, favorites: 799 }, 999, ...BOTH],
  [{ retweets: 3, favorites: 40, upvotes: 500, citations: 9 }, 43, ...BOTH],
  [{ "bluesky likes": 8, likes: 4, reposts: 100 }, 15, "bluesky likes", "likes", "reposts"],
  [{ likes: 40, quotes: 6, reposts: 5 }, 50, "likes", "quotes", "reposts"],
  // Without both, upvotes rule.
  [{ upvotes: 57, citations: 12 }, 57, "upvotes"],
  [{ likes: 40, "hf upvotes": 7 }, 7, "hf upvotes"],
  [{ likes: 40 }, 40, "likes"],
  [{ retweets: 40 }, 40, "retweets"],
  [{ citations: 12, stars: 900 }, 0],
  [{}, 0],
])("the robust score of %j is %j", (counts, ...expected) => {
  expect(told(counts, "robust")).toEqual(expected);
});

test.each([
  ["sum", 36_298, "retweets", "favorites"],
  ["likes", 10, "favorites"],
  ["reposts", 36_288, "retweets"],
  ["retweets", 36_288, "retweets"],
  ["hf upvotes", 57, "hf upvotes"],
  ["upvotes", 0],
])("the score by the rule %s is %i", (rule, ...expected) => {
  const counts = { retweets: 36_288, favorites: 10, "hf upvotes": 57 };
  expect(told(counts, rule)).toEqual(expected);
});

test.each(["robust", "sum", "likes"])(
  "a count taken twice enters once, with its last value: %s",
  (rule) => {
    const { score } = scoreOf([metric("likes", 10), metric("likes", 12)], rule);
    expect(score).toBe(12);
  },
);

const count = fc.nat({ max: 10_000_000 });
const robust = (retweets: number, favorites: number) =>
  scoreOf(metricsOf({ retweets, favorites }), "robust").score;

test("however high its reposts, a paper is never above one with a quarter more likes", () => {
  fc.assert(
    fc.property(count, count, count, (reposts, likes, others) => {
      const score = robust(reposts, likes);
      expect(score).toBeGreaterThanOrEqual(likes);
      expect(score).toBeLessThanOrEqual(Math.round(likes * 1.25));
      expect(robust(others, Math.ceil(likes * 1.25))).toBeGreaterThanOrEqual(score);
    }),
  );
});

test("more of either count is never a lower score", () => {
  fc.assert(
    fc.property(count, count, count, count, (reposts, likes, moreReposts, moreLikes) => {
      const score = robust(reposts + moreReposts, likes + moreLikes);
      expect(score).toBeGreaterThanOrEqual(robust(reposts, likes));
    }),
  );
});

test("a paper whose likes are under 2 % of its reposts leads none with a fortieth of these as likes", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 10_000_000 }), fc.nat(), (reposts, part) => {
      const likes = part % Math.ceil(reposts * 0.02);
      expect(robust(reposts, likes)).toBeLessThanOrEqual(robust(0, Math.ceil(reposts / 40)));
    }),
  );
});

test("upvotes, citations and other counts never change what likes and reposts make, nor are added to it", () => {
  fc.assert(
    fc.property(count, count, count, count, (retweets, favorites, upvotes, citations) => {
      const all = { upvotes, retweets, citations, favorites, stars: citations };
      expect(scoreOf(metricsOf(all), "robust").score).toBe(robust(retweets, favorites));
      expect(sharesOf(metricsOf(all))).toBe(robust(retweets, favorites));
    }),
  );
});

test("scores are whole numbers from 0, whatever the counts and the rule", () => {
  const names = fc.constantFrom("likes", "retweets", "boosts", "upvotes", "hf upvotes", "stars");
  const metrics = fc.array(fc.record({ name: names, value: count, asOf: fc.constant(null) }));
  const rules = fc.constantFrom("robust", "sum", "likes", "reposts", "stars", "nothing");
  fc.assert(
    fc.property(metrics, rules, (of, rule) => {
      const { score, scoreMetrics } = scoreOf(of, rule);
      expect(Number.isInteger(score) && score >= 0).toBe(true);
      expect(of).toEqual(expect.arrayContaining(scoreMetrics));
      if (scoreMetrics.length === 0) expect(score).toBe(0);
    }),
  );
});
