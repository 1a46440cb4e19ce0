import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSite, REPOSITORY } from "../support/build-site";
import { FIXTURE_CONTENT, SITE_URL } from "../support/fixture-site";
import type { BuildResult } from "../support/gatsby-build";
import { differences, siteContent } from "../support/site-content";

const CONTENT = join(REPOSITORY, ".test/incremental-content");

/** Few posts, of which two share a paper: what is made of several posts is what an edit can leave stale. */
const POSTS = ["paper-in-two-digests-a", "paper-in-two-digests-b", "slugs-collide-a", "date-only"];

const at = (post: string) => join(CONTENT, "posts", `${post}.md`);

const digest = (title: string, arxivId: string, extra = "") => `---
title: "A digest that is edited"
date: 2025-06-09T08:00:00.Z
slug: "same-slug"
category: "Edited"
tags: ["Fixture", "Edited"]
---

# 1. ${title}

Ada Example, Ben Sample

- retweets: 12, favorites: 34 (06/09/2025 08:00:00)

- links: [abs](https://arxiv.org/abs/${arxivId}) | [pdf](https://arxiv.org/pdf/${arxivId})
- [cs.LG](https://arxiv.org/list/cs.LG/recent)

A short abstract of our own. ${extra}
`;

/** Each goes on from the one before. */
const EDITS: [what: string, edit: () => void][] = [
  [
    "adding a post with an image",
    () =>
      writeFileSync(
        at("edited"),
        digest("A paper at first", "2506.90010", "![Boxes](diagram.png)"),
      ),
  ],
  [
    "changing a post, and taking its image back",
    () =>
      writeFileSync(at("edited"), digest("The paper that comes back", "2506.90001", "Changed.")),
  ],
  ["renaming a post", () => renameSync(at("edited"), at("renamed"))],
  ["deleting a post", () => rmSync(at("slugs-collide-a"))],
];

let warm: BuildResult;

const build = (name: string, keep?: "all", env: Record<string, string> = {}) =>
  buildSite({ name, content: CONTENT, keep, env: { HOT_PAPERS_SITE_URL: SITE_URL, ...env } });

const DAY = 86_400_000;

/** The environment of a build whose clock is ahead. */
const daysLater = (days: number) => ({
  NODE_OPTIONS: `--require ${join(REPOSITORY, "__tests__/support/later-clock.cjs")}`,
  HOT_PAPERS_CLOCK_AHEAD: String(days * DAY),
});

beforeAll(async () => {
  rmSync(CONTENT, { recursive: true, force: true });
  mkdirSync(join(CONTENT, "posts"), { recursive: true });
  cpSync(join(FIXTURE_CONTENT, "posts/diagram.png"), join(CONTENT, "posts/diagram.png"));
  for (const post of POSTS) cpSync(join(FIXTURE_CONTENT, "posts", `${post}.md`), at(post));
  warm = await build("incremental");
  expect(warm.exitCode).toBe(0);
}, 600_000);

const contentOf = ({ publicDir }: BuildResult) => {
  const content = siteContent(publicDir);
  expect(Object.keys(content).length).toBeGreaterThan(80);
  return content;
};

// These depend on each other's order: each is an edit of the site that the last one left.
test.each(EDITS)(
  "%s leaves the pages and files of a clean build",
  async (what, edit) => {
    const before = contentOf(warm);
    edit();
    warm = await build("incremental", "all");
    const clean = await build("incremental-clean");
    expect([warm.exitCode, clean.exitCode]).toEqual([0, 0]);
    const after = contentOf(warm);
    const expected = contentOf(clean);
    expect(differences(after, expected)).toEqual([]);
    // A rename shows nowhere, since the post names its own slug; the other edits show.
    if (what !== "renaming a post") expect(after).not.toEqual(before);
  },
  1_200_000,
);

test("a post whose day has come since the last build is as in a clean build, whatever its encoding", async () => {
  const day = new Date(Date.now() + 5 * DAY).toISOString().slice(0, 10);
  const [, month = ""] = /^..(..-..)/.exec(day) ?? [];
  const post = digest("A paper of tomorrow", `${month.replace("-", "")}.90010`)
    .replace(/date: .*/, `date: ${day}`)
    .replace("same-slug", "tomorrow");
  writeFileSync(at("tomorrow"), `\ufeff${post.replace("our own", "Größe")}`, "utf16le");
  writeFileSync(join(CONTENT, "posts/component.mdx"), post);
  const told = (log: string) => log.match(/\S+ (?:date-future|file-ignored|encoding-\S+)$/gm);

  warm = await build("incremental", "all");
  const early = contentOf(warm);
  expect(told(warm.log)).toEqual(["error file-ignored", "warning date-future"]);
  expect(early["/posts/tomorrow/"]).toContain("A short abstract of Größe.");
  expect(early["/posts/tomorrow/"]).not.toContain(day);
  expect(early["/trends/"]).not.toContain(day.slice(0, "YYYY-MM".length));

  warm = await build("incremental", "all", daysLater(4));
  const clean = await build("incremental-clean", undefined, daysLater(4));
  expect(told(warm.log)).toEqual(["error file-ignored"]);
  expect(warm.exitCode).toBe(0);
  expect(differences(contentOf(warm), contentOf(clean))).toEqual([]);
  expect(contentOf(warm)["/posts/tomorrow/"]).toContain(day);
}, 1_200_000);
