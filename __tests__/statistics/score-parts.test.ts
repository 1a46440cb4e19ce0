import { scoreOf } from "../../src/statistics/score";
import { scoreParts } from "../../src/statistics/score-parts";

const paper = (rule: string, ...names: string[]) =>
  scoreOf(
    names.map((name) => ({ name, value: 9, asOf: null })),
    rule,
  );
const both = paper("robust", "retweets", "favorites");
const upvoted = paper("robust", "hf upvotes", "citations");
const liked = paper("robust", "likes");
const reposted = paper("robust", "boosts");
const uncounted = paper("robust", "citations");

test.each([
  [[both, both], ["shares"]],
  [
    [upvoted, both],
    ["shares", "upvotes"],
  ],
  [[upvoted, uncounted], ["upvotes"]],
  [
    [reposted, liked, upvoted],
    ["upvotes", "likes", "reposts"],
  ],
  [[uncounted], ["shares"]],
  [[], ["shares"]],
  [null, ["shares", "upvotes"]],
])("robust scores of %j are made of %j", (papers, parts) => {
  expect(scoreParts("robust", papers)).toEqual(parts);
});

test.each([
  ["sum", ["sum"]],
  ["likes", ["likes"]],
  ["reposts", ["reposts"]],
  ["hf upvotes", [{ metric: "hf upvotes" }]],
])("scores by %s are made of it, whatever papers have", (rule, parts) => {
  expect(scoreParts(rule, [paper(rule, "retweets", "favorites")])).toEqual(parts);
  expect(scoreParts(rule, null)).toEqual(parts);
});
