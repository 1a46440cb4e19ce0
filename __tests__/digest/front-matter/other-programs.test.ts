import { parseDigest } from "../../../src/digest/parse-digest";

/** What the guides on moving from other programs say of a post: its front matter, what is read of it, and what is told. */
const POSTS: [string, string, string, object, string[], string[]][] = [
  [
    "a leaf bundle of Hugo",
    "posts/on-margins/index.md",
    `title: On margins
date: 2020-09-16T09:00:00+09:00
draft: false
tags: [type, paper]
categories: [design]
aliases: [/blog/on-margins/, /m]
weight: 3
layout: single
expiryDate: 2030-01-01
images: [a.png]`,
    { slug: "on-margins", date: "2020-09-16T09:00:00.000+09:00", tags: ["type", "paper"] },
    ["/blog/on-margins/", "/m"],
    // `categories`: a post has one.
    ["front-matter-key"],
  ],
  [
    "a post of Jekyll",
    "posts/2020-09-16-on-margins.md",
    `layout: post
title: On margins
category: design
redirect_from: /2020/09/16/on-margins.html
permalink: /margins/
excerpt: Short.
author: Ada
comments: true
image: a.png`,
    { slug: "2020-09-16-on-margins", date: "2020-09-16T00:00:00.000Z", category: "design" },
    ["/2020/09/16/on-margins.html"],
    [],
  ],
  [
    "a date of Jekyll's",
    "posts/a.md",
    `title: A
date: 2020-09-16 09:00:00 +0900`,
    { date: "2020-09-16T09:00:00.000+09:00" },
    [],
    [],
  ],
  [
    "an unpublished post of Jekyll's",
    "posts/2020-09-16-a.md",
    `title: A
published: false`,
    { draft: true },
    [],
    ["front-matter-key"],
  ],
  [
    "a post of gatsby-starter-blog",
    "posts/hello-world/index.md",
    `title: Hello World
date: "2015-05-01T22:12:03.284Z"
description: "Hello World"
aliases: /hello-world/`,
    { slug: "hello-world", date: "2015-05-01T22:12:03.284Z", description: "Hello World" },
    ["/hello-world/"],
    [],
  ],
];

test.each(POSTS)("%s is read", (_, fileName, frontMatter, expected, aliases, told) => {
  const source = `---\n${frontMatter}\n---\n\nText.\n`;
  const { digest, places, problems } = parseDigest(source, { fileName });
  expect(digest).toMatchObject(expected);
  expect(places.frontMatter.aliases.map(({ address }) => address)).toEqual(aliases);
  expect(problems.map(({ rule }) => rule)).toEqual(told);
});

test("TOML is not read, is told, and keeps a draft hidden", () => {
  const source = '+++\ntitle = "A"\ndraft = true\n+++\n\nText.\n';
  const { digest, problems } = parseDigest(source, { fileName: "posts/a.md" });
  expect(digest.draft).toBe(true);
  expect(problems.map(({ rule }) => rule)).toContain("front-matter-yaml");
});
