import fc from "fast-check";
import type { DigestFile } from "../../src/site/posts/digest-file";
import { siteModel, type SiteModel } from "../../src/site/site-model";
import { resolveOptions } from "../../src/options/resolve-options";
import { readPost } from "../support/digest-file";

const OPTIONS = resolveOptions({ papers: { authorPapers: 2 } });
const ADDRESS = { siteUrl: "https://p.example", pathPrefix: "", trailingSlash: "always" } as const;

/** Returns the model of posts, over that of the posts before an edit or, for `null`, made anew. */
const modelOf = (files: readonly DigestFile[], before: SiteModel | null = null) =>
  siteModel(files, OPTIONS, ADDRESS, (type, key) => `${type} ${key}`, null, null, before);

interface PostWords {
  month: number;
  papers: readonly { id: number; title: string; author: string; likes: number }[];
  prose: string;
}

const post = ({ month, papers, prose }: PostWords, index: number) =>
  readPost(
    `2025-0${month}-0${index + 1}-a.md`,
    [
      ...["---", `title: Digest ${index}`, "---", "", prose, ""],
      ...papers.flatMap(({ id, title, author, likes }, position) => [
        ...[`# ${position + 1}. ${title}`, "", author, ""],
        ...[`- likes: ${likes}`, `- [abs](https://arxiv.org/abs/2501.0000${id})`, "- cs.LG", ""],
        ...[`We study ${title} in the sea.`, ""],
      ]),
    ].join("\n"),
  );

const paper = fc.record({
  id: fc.integer({ min: 1, max: 6 }),
  title: fc.constantFrom("Calm seas", "Tides at night", "Salt in water", "Waves of wind"),
  author: fc.constantFrom("Ann Example, Bo Example", "Ann Example", "Cy Example"),
  likes: fc.integer({ min: 0, max: 99 }),
});
const words: fc.Arbitrary<PostWords> = fc.record({
  month: fc.integer({ min: 1, max: 3 }),
  papers: fc.uniqueArray(paper, { selector: ({ id }) => id, maxLength: 4 }),
  prose: fc.constantFrom("Words.", "Other words.", "See [1](/best/)."),
});
const site = fc.array(words, { minLength: 1, maxLength: 4 });

/** What a build makes of a model: the texts of its files are made now. */
const madeOf = (model: SiteModel) => ({
  ...model,
  files: model.files.map(({ path, content }) => ({ path, text: content() })),
});

test("a model made over those of earlier edits is the one made anew", () => {
  fc.assert(
    fc.property(fc.array(site, { minLength: 2, maxLength: 4 }), (edits) => {
      let before: SiteModel | null = null;
      for (const edit of edits) {
        const files = edit.map(post);
        before = modelOf(files, before);
        expect(madeOf(before)).toEqual(madeOf(modelOf(files)));
      }
    }),
    { numRuns: 25 },
  );
});

const calm: PostWords = {
  month: 1,
  papers: [
    { id: 1, title: "Calm seas", author: "Ann Example", likes: 5 },
    { id: 2, title: "Salt in water", author: "Bo Example", likes: 3 },
  ],
  prose: "Words.",
};

test("after an edit to a count, only that paper and what shows it are new objects", () => {
  const before = modelOf([post(calm, 0)]);
  const [first, second] = calm.papers;
  if (first === undefined || second === undefined) throw new Error("There are two papers.");
  const edited = { ...calm, papers: [first, { ...second, likes: 2 }] };
  const after = modelOf([post(edited, 0)], before);
  const isKept = (key: string) => after.outputs.papers.get(key) === before.outputs.papers.get(key);
  expect({ first: isKept("2501.00001"), second: isKept("2501.00002") }).toEqual({
    first: true,
    second: false,
  });
  expect(after.related).toBe(before.related);
  const known = new Set(before.records);
  const made = after.records.filter((record) => !known.has(record));
  expect(new Set(made.map(({ type }) => type))).toEqual(
    new Set(["HotPapersEntry", "HotPapersPaper"]),
  );
});
