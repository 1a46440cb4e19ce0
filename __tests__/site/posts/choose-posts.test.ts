import { parseDigest } from "../../../src/digest/parse-digest";
import { choosePosts } from "../../../src/site/posts/choose-posts";
import type { DigestFile } from "../../../src/site/posts/digest-file";
import { textAt } from "../../support/text-at";

const tweet = (id: string) =>
  `<blockquote class="twitter-tweet"><p lang="en" dir="ltr">Words of ${id}</p>&mdash; Ada (@ada) <a href="https://twitter.com/ada/status/${id}">September 16, 2020</a></blockquote>`;
const skeet = `<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:invented/app.bsky.feed.post/3kabc"><p lang="en">Words of a skeet</p>&mdash; Bela (<a href="https://bsky.app/profile/did:plc:invented">@bela.example</a>) <a href="https://bsky.app/profile/did:plc:invented/post/3kabc">June 4, 2024</a></blockquote>`;

const SOURCE = `---
title: T
date: 2026-01-05
---

# 1. A paper

- links: [abs](https://arxiv.org/abs/2601.90001)

The abstract.

${tweet("1306264630377889792")}

A note after the first.

${tweet("1306264630377889793")}

${skeet}

A note at the end.
`;

const file: DigestFile = {
  ...parseDigest(SOURCE, { fileName: "posts/t.md" }),
  ...{
    fileId: "f",
    digestId: "d",
    remarkId: null,
    socialImageSize: null,
    absolutePath: "/t.md",
    folder: "/",
  },
  displayPath: "posts/t.md",
};

const ALL = ["twitter", "bluesky", "mastodon"] as const;

/** The paper's posts and notes in the order of the page. */
function shown({ digest }: DigestFile): string[] {
  const { posts = [], notes = [] } = digest.entries[0] ?? {};
  const notesAt = (place: number) =>
    notes.filter(({ after }) => after === place).map(({ text }) => text);
  return [
    ...notesAt(0),
    ...posts.flatMap(({ text, url }, index) => [text || url, ...notesAt(index + 1)]),
  ];
}

test("a site that shows all posts gets the file unchanged", () => {
  expect(choosePosts(file, { networks: [...ALL], hidden: ["1"] })).toBe(file);
});

test.each([
  [[], ["Words of 1306264630377889792", "A note after the first.", "Words of 1306264630377889793"]],
  [["1306264630377889792"], ["A note after the first.", "Words of 1306264630377889793"]],
  [["1306264630377889793"], ["Words of 1306264630377889792", "A note after the first."]],
  [["1306264630377889792", "1306264630377889793"], ["A note after the first."]],
])("without the posts %j, notes stay where they stood among the others", (hidden, expected) => {
  const chosen = choosePosts(file, { networks: [...ALL], hidden });
  expect(shown(chosen)).toEqual([...expected, "Words of a skeet", "A note at the end."]);
});

test("the places of posts go with them", () => {
  const { digest } = choosePosts(file, { networks: [...ALL], hidden: ["1306264630377889792"] });
  const places = digest.entries[0]?.places.posts ?? [];
  expect(places.map((range) => textAt(SOURCE, range))).toEqual([
    tweet("1306264630377889793"),
    skeet,
  ]);
});

test("a post of a network that is not shown keeps only its author and address", () => {
  const chosen = choosePosts(file, { networks: ["twitter"], hidden: [] });
  expect(shown(chosen).slice(-2)).toEqual([
    "https://bsky.app/profile/did:plc:invented/post/3kabc",
    "A note at the end.",
  ]);
  expect(JSON.stringify(chosen.digest)).not.toContain("Words of a skeet");
  expect(JSON.stringify(chosen.digest)).toContain("@bela.example");
});
