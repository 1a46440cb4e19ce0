import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copySite, REPOSITORY } from "../support/build-site";
import { SITE_URL } from "../support/fixture-site";
import { type BuildResult, gatsbyBuild } from "../support/gatsby-build";
import { siteContent } from "../support/site-content";

const TEST = join(REPOSITORY, ".test/problems");

/** The site whose builds are disturbed, and the folder of its posts. */
export const SITE = join(TEST, "site");
export const POSTS = join(TEST, "content/posts");

/** Creates the site again, with these posts by their names. */
export function newSite(posts: Record<string, string>): void {
  rmSync(TEST, { recursive: true, force: true });
  copySite(SITE);
  mkdirSync(POSTS, { recursive: true });
  for (const [name, text] of Object.entries(posts)) writeFileSync(join(POSTS, name), text);
}

/** Builds the site as its author would; `killAfterMs` ends the build and all that it started, as `kill -9` does. */
export function build(killAfterMs?: number): Promise<BuildResult> {
  const minutes = killAfterMs === undefined ? {} : { minutes: killAfterMs / 60_000 };
  return gatsbyBuild(SITE, { ...minutes, env: ENV });
}

/** Returns what a clean build makes of the posts as they are now. */
export async function cleanContent(): Promise<Record<string, string>> {
  const folder = join(TEST, "clean");
  rmSync(folder, { recursive: true, force: true });
  copySite(folder);
  const { exitCode, log, publicDir } = await gatsbyBuild(folder, { env: ENV });
  if (exitCode !== 0) throw new Error(`The clean build failed:\n${log}`);
  return siteContent(publicDir);
}

const ENV = { HOT_PAPERS_CONTENT: join(TEST, "content"), HOT_PAPERS_SITE_URL: SITE_URL };

/** Returns a digest of one paper. */
export function post(name: string, arxivId: string, words: string): string {
  return `---
title: "A digest named ${name}"
date: 2026-01-0${(name.length % 8) + 1}
slug: "${name}"
category: "${words}"
tags: ["${words}", "Faults"]
---

# 1. A paper of ${words}

Ada Example, Ben Sample

- retweets: ${name.length}, favorites: ${words.length}

- links: [abs](https://arxiv.org/abs/${arxivId})

An abstract of our own about ${words}.
`;
}
