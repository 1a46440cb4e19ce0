import { multiplyPosts } from "../../../bench/corpus/multiply-posts";
import { readPosts } from "../../../bench/corpus/read-posts";
import { parseDigest } from "../../../src/digest/parse-digest";

const POST = {
  name: "2021-03-31.md",
  text: `---
title: "Digest of 2021-03-31"
date: 2021-03-31
slug: "digest-2021-03-31"
---

# 1. Learning attention without labels

Ada Exampleton, Ben Sample

- retweets: 15, favorites: 65 (03/31/2021 09:00:00)
- links: [abs](https://arxiv.org/abs/2103.00012) | [pdf](https://arxiv.org/pdf/2103.00012)
- [cs.LG](https://arxiv.org/list/cs.LG/recent)

Representations of \`sentences\` without attention, as $attention$ has it.
`,
};

test("the posts themselves come first, as they are", () => {
  expect(multiplyPosts([POST], 1)).toEqual([POST]);
});

test("copies have another slug, other ids and words, and after five of them another month", () => {
  const posts = multiplyPosts([POST], 6);
  expect(
    posts.map(({ name, text }) => ({
      name,
      slug: /slug: "(.*)"/.exec(text)?.[1],
      date: /date: (.*)/.exec(text)?.[1],
      id: /abs\/([\d.]+)/.exec(text)?.[1],
    })),
  ).toMatchInlineSnapshot(`
   [
     {
       "date": "2021-03-31",
       "id": "2103.00012",
       "name": "2021-03-31.md",
       "slug": "digest-2021-03-31",
     },
     {
       "date": "2021-03-28",
       "id": "2103.20012",
       "name": "2021-03-31-1.md",
       "slug": "digest-2021-03-28-1",
     },
     {
       "date": "2021-03-28",
       "id": "2103.40012",
       "name": "2021-03-31-2.md",
       "slug": "digest-2021-03-28-2",
     },
     {
       "date": "2021-03-28",
       "id": "2103.60012",
       "name": "2021-03-31-3.md",
       "slug": "digest-2021-03-28-3",
     },
     {
       "date": "2021-03-28",
       "id": "2103.80012",
       "name": "2021-03-31-4.md",
       "slug": "digest-2021-03-28-4",
     },
     {
       "date": "2021-02-28",
       "id": "2102.00012",
       "name": "2021-03-31-5.md",
       "slug": "digest-2021-02-28-5",
     },
   ]
  `);
  expect(new Set(posts.map(({ text }) => text.split("\n").at(-2))).size).toBe(1);
  expect(new Set(posts.map(({ text }) => /# 1\. (.*)/.exec(text)?.[1])).size).toBeGreaterThan(2);
});

test("each copy has as many papers as its post, hardly any of them twice", () => {
  const posts = readPosts("content/posts").slice(0, 3);
  const papersOf = (text: string) => {
    const { digest } = parseDigest(text, { fileName: "a.md" });
    return digest.entries.map(({ key }) => key);
  };
  const copies = multiplyPosts(posts, posts.length * 7);
  const keys = copies.map(({ text }) => papersOf(text));
  const first = keys.slice(0, posts.length);
  expect(keys.map((each) => each.length)).toEqual(
    Array.from({ length: 7 }, () => first.map((each) => each.length)).flat(),
  );
  const fromArxiv = keys.flat().filter((key) => /^\d{4}\.\d{5}$/.test(key));
  expect(fromArxiv.length).toBeGreaterThan(copies.length);
  const once = new Set(first.flat().filter((key) => fromArxiv.includes(key))).size;
  // A copy of one paper may get the id of another.
  expect(new Set(fromArxiv).size).toBeGreaterThan(7 * once * 0.95);
});

test("a folder without posts is refused", () => {
  expect(() => readPosts("src")).toThrow("No markdown posts are in src.");
});
