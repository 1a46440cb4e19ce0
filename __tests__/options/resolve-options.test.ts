import { demoOptions } from "../../src/options/demo-options";
import { hookOptions } from "../../src/options/hook-options";
import { resolveOptions } from "../../src/options/resolve-options";
import { DEFAULT_OPTIONS } from "../../src/options/default-options";

test("without options all defaults apply, and Gatsby's own key is ignored", () => {
  expect(resolveOptions({})).toEqual(DEFAULT_OPTIONS);
  expect(resolveOptions({ plugins: [] })).toEqual(DEFAULT_OPTIONS);
});

test("resolving twice changes nothing", () => {
  const once = resolveOptions({ site: { title: "T", author: { name: "A" } }, hydrate: true });
  expect(resolveOptions(once)).toEqual(once);
});

test.each([
  [
    { paths: { content: "papers" } },
    { paths: { content: ["papers"], basePath: "/", markdownRemark: "auto" } },
  ],
  [{ paths: { markdownRemark: false } }, { paths: { markdownRemark: false } }],
  [{ paths: { basePath: "digests" } }, { paths: { content: ["content"], basePath: "/digests/" } }],
  [{ site: { siteUrl: "https://p.example/" } }, { site: { siteUrl: "https://p.example" } }],
  [{ onProblem: "error" }, { onProblem: "error" }],
])("%j is understood", (input, expected) => {
  expect(resolveOptions(input)).toMatchObject(expected);
});

test("all wrong keys are reported at once", () => {
  const wrong = { lists: { perPage: 0 }, onProblem: "shout", hydrated: true };
  expect(() => resolveOptions(wrong)).toThrowErrorMatchingInlineSnapshot(`
   "Invalid options for gatsby-theme-hot-papers:
   - "lists.perPage" must be greater than or equal to 1
   - "onProblem" must be one of [ignore, warn, error]
   - "hydrated" is not an option; did you mean "hydrate"?"
  `);
});

test("the site at the root takes the demo's options, an installed theme its own", () => {
  expect(hookOptions({ plugins: [] }).site).toEqual(resolveOptions(demoOptions({})).site);
  expect(hookOptions(resolveOptions({ site: { title: "Mine" } })).site.title).toBe("Mine");
});

test("the demo reads its content folder and policies from the environment", () => {
  const env = {
    HOT_PAPERS_CONTENT: "../x",
    HOT_PAPERS_HYDRATE: "true",
    HOT_PAPERS_ON_PROBLEM: "error",
  };
  expect(resolveOptions(demoOptions(env))).toMatchObject({
    paths: { content: ["../x"] },
    hydrate: true,
    onProblem: "error",
  });
});

test.each([
  ["robust", "robust"],
  [" Sum ", "sum"],
  ["RTs", "retweets"],
  ["GitHub stars", "github stars"],
  ["shrugs", "shrugs"],
])("papers.score %j is %j", (written, score) => {
  expect(resolveOptions({ papers: { score: written } }).papers.score).toBe(score);
});
