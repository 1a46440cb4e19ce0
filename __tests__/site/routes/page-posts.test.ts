import { collectSite } from "../../../src/site/collect-site";
import { pagePosts } from "../../../src/site/routes/page-posts";
import { resolveOptions } from "../../../src/options/resolve-options";
import { parseDigest } from "../../../src/digest/parse-digest";
import { postFile } from "../../support/digest-file";

const source = (...ids: string[]) =>
  [
    "---\ntitle: A\ndate: 2026-01-05\n---\n",
    ...ids.map(
      (id, at) => `# ${at + 1}. Paper ${id}\n\n- links: [abs](https://arxiv.org/abs/${id})\n`,
    ),
  ].join("\n");

test("a page of a post shows all of it, a page of a paper its lines of each digest", () => {
  const read = (name: string, ...ids: string[]) => ({
    ...postFile(name),
    ...parseDigest(source(...ids), { fileName: `posts/${name}.md` }),
    displayPath: `${name}.md`,
  });
  const files = [read("a", "2601.00001", "2601.00002"), read("b", "2601.00002")];
  const { digests, papers, paths } = collectSite(files, resolveOptions({}), null);
  const { pages, posts } = pagePosts(digests, papers, paths);
  expect([...posts]).toEqual([
    ["a.md", { path: expect.any(String), title: "A", date: "2026-01-05T00:00:00.000Z" }],
    ["b.md", expect.anything()],
  ]);
  expect(pages.get(posts.get("a.md")?.path ?? "")).toEqual([{ file: "a.md", lines: null }]);
  expect(pages.get("/papers/2601.00001/")).toEqual([
    { file: "a.md", lines: { first: 6, last: 9 } },
  ]);
  expect(pages.get("/papers/2601.00002/")).toEqual([
    { file: "a.md", lines: { first: 10, last: Infinity } },
    { file: "b.md", lines: { first: 6, last: Infinity } },
  ]);
});
