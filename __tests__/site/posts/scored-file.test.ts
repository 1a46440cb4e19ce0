import { scoreProblems } from "../../../src/site/posts/score-problems";
import { withScores } from "../../../src/site/posts/scored-file";
import { readPost } from "../../support/digest-file";

const counted = readPost(
  "week.md",
  "# 1. Wild\n\n- retweets: 36288, favorites: 0\n\n# 2. Calm\n\n- retweets: 20, favorites: 80\n",
);
const article = readPost("about.md", "We read papers.");

test("papers of a digest keep their order and ranks, whatever their scores", () => {
  const ranked = (rule: string) =>
    withScores(counted, rule).digest.entries.map(({ rank, score }) => [rank, score]);
  expect(ranked("robust")).toEqual([
    [1, 0],
    [2, 100],
  ]);
  expect(ranked("sum")).toEqual([
    [1, 36_288],
    [2, 100],
  ]);
});

describe("a score of a count that no paper has", () => {
  const problemsOf = (rule: string, files = [counted, article]) =>
    scoreProblems(
      files.map((file) => withScores(file, rule)),
      rule,
    );

  it("is told with the names that papers have", () => {
    const [problem, ...others] = problemsOf("upvots");
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: null, problem: { rule: "score-uncounted" } });
    expect(problem?.problem.message).toMatchInlineSnapshot(
      `"The option papers.score is "upvots", but no paper has such a count, so all scores are 0."`,
    );
    expect(problem?.problem.fix).toMatchInlineSnapshot(
      `"Set it to "robust", or to a count that papers have: favorites, retweets."`,
    );
  });

  it.each(["robust", "sum", "likes", "reposts", "favorites"])("is not %s", (rule) => {
    expect(problemsOf(rule)).toEqual([]);
  });

  it("is not told where there are no counts at all", () => {
    expect(problemsOf("upvotes", [article])).toEqual([]);
  });
});
