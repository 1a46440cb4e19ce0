import { problemsOfSite } from "../../support/run-site";

const body =
  "# 1. One\n\nAda Author\n\n- links: [abs](https://arxiv.org/abs/2009.00005)\n\nSecret.\n";

test.each([
  ["---\ntitle: A\ndate: 2020-09-17\npublished: false\n---\n", ["front-matter-key"]],
  ["---\ntitle: A\nstatus: draft\n---\n", ["front-matter-key"]],
  ["---\ntitle: A\nDraft: true\n---\n", ["front-matter-key"]],
  ["---\ntitle: A\ndraft: perhaps\n---\n", ["front-matter-value"]],
  ["---\ntitle: A\ndraft: false\npublished: false\n---\n", ["front-matter-key"]],
  ["+++\ntitle = 'A'\ndraft = true\n+++\n", ["front-matter-yaml"]],
  ["---\ntitle: A\ndraft: true\nslug: a b\ncategory: [A, B]\n---\n", []],
])("a build says why it hides a post with %j, and nothing else of it", async (head, rules) => {
  const files = { "content/posts/a.md": head + body };
  const found = rules.map((rule) => `content/posts/a.md ${rule}`);
  expect(await problemsOfSite({ files })).toEqual(found);
});
