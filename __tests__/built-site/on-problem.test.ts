import { buildSite } from "../support/build-site";
import { FIXTURE_CONTENT } from "../support/fixture-site";

const build = (onProblem: string) =>
  buildSite({
    name: `on-problem-${onProblem}`,
    content: FIXTURE_CONTENT,
    env: { HOT_PAPERS_ON_PROBLEM: onProblem },
  });

it("fails the build on `error`, after it listed the problems of every file", async () => {
  const { exitCode, log, changed } = await build("error");
  expect(exitCode).toBe(1);
  expect(log).toMatch(/\/broken-yaml\.md:\d+:\d+ error front-matter-yaml/);
  expect(log).toMatch(/\/tags-that-collide\.md:\d+:\d+ error slug-collision/);
  expect(log).not.toContain("Done building");
  expect(changed).toEqual([]);
}, 2_400_000);
