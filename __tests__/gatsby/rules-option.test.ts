import { examplePost } from "../../src/problems/example-post";
import type { RuleLevels } from "../../src/problems/on-problem";
import { problemsOfSite } from "../support/run-site";

const PATH = "content/posts/hot-papers.md";
const POST = examplePost("![The sea](sea.svg)", "", "[before](week-1.md)", "", "<form>a</form>");

const problemsWith = (rules: RuleLevels) =>
  problemsOfSite({
    files: { [PATH]: POST },
    options: {
      site: { siteUrl: "https://papers.example" },
      socialImages: { digests: false },
      rules,
    },
  });

test("no step of a build reports a rule that is off", async () => {
  const all = await problemsWith({});
  expect(all.map((said) => said.replace(`${PATH} `, ""))).toMatchInlineSnapshot(`
   [
     "image-missing",
     "html-unsafe",
     "link-broken",
   ]
  `);
  const off = Object.fromEntries(all.map((said) => [said.replace(`${PATH} `, ""), "off" as const]));
  expect(await problemsWith({ "image-missing": "off" })).toEqual(
    all.filter((said) => !said.endsWith("image-missing")),
  );
  expect(await problemsWith(off)).toEqual([]);
});
