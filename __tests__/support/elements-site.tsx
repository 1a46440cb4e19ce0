import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import React, { type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { DigestPage } from "../../src/components/digest-page";
import { Layout } from "../../src/components/layout";
import type { DigestView, EntryView, SocialPostView, SiteInfo } from "../../src/components/types";
import { inlineScript } from "../../src/elements/inline-script";
import { neededAtOnce } from "../../src/elements/needed-at-once";
import { speculationRules } from "../../src/elements/speculation-rules";
import { elementWords } from "../../src/site/outputs/element-words";
import { REPOSITORY } from "./build-site";

const SITE: SiteInfo = {
  title: "Elements",
  description: "",
  siteUrl: null,
  lang: "en",
  author: null,
  navigation: [
    { label: "Second page", path: "/second/" },
    { label: "Feed", path: "/feed.xml" },
  ],
  social: [],
  homePath: "/",
  topPath: null,
  trendsPath: null,
  authorsPath: null,
};

/** The citation of the second paper. */
export const BIBTEX = "@misc{second,\n  title={Paper second}\n}\n";

/** As a site has it that loads originals by itself. */
const VISIBLE_SITE: SiteInfo = {
  ...SITE,
  posts: { show: "visible", networks: ["twitter", "bluesky", "mastodon"] },
};

const richText = (value: string) => ({
  text: value,
  tree: { type: "root" as const, children: [{ type: "text" as const, value }] },
});

function post(
  author: string,
  view: Pick<SocialPostView, "network" | "url" | "embedUri">,
): SocialPostView {
  return {
    ...view,
    postId: author,
    author,
    handle: null,
    lang: null,
    dir: null,
    date: null,
    repeatsTitle: false,
    ...richText(`The stored words of ${author}.`),
  };
}

const tweet = (author: string, id: string) =>
  post(author, {
    network: "twitter",
    url: `https://twitter.com/invented/status/${id}`,
    embedUri: null,
  });

const bluesky = (author: string, key: string) =>
  post(author, {
    network: "bluesky",
    url: `https://bsky.app/profile/invented.example/post/${key}`,
    embedUri: `at://did:plc:invented/app.bsky.feed.post/${key}`,
  });

const toot = (author: string, id: string) =>
  post(author, {
    network: "mastodon",
    url: `https://mastodon.example/@invented/${id}`,
    embedUri: null,
  });

/** Who wrote the posts of the page; those whose name begins with "Gone" have been deleted since. */
const POSTS = [
  tweet("Tessa", "1"),
  tweet("Theo", "2"),
  tweet("Gone Tara", "3"),
  bluesky("Bela", "b1"),
  bluesky("Bo", "b2"),
  bluesky("Gone Bea", "gone"),
  toot("Mia", "1"),
  toot("Gone Max", "404"),
];

function entry(rank: number, domId: string, posts: SocialPostView[]): EntryView {
  return {
    rank,
    domId,
    arxivId: null,
    title: richText(`Paper ${domId}`),
    href: null,
    authors: [],
    moreAuthors: false,
    metrics: [],
    score: 0,
    links: [{ label: "file", url: "https://example.org/paper.pdf" }],
    subjects: [],
    abstract: null,
    codeLinks: [],
    lang: null,
    posts,
    notes: [],
  };
}

function digest(title: string, entries: EntryView[]): DigestView {
  return {
    title,
    date: null,
    draft: false,
    lang: null,
    description: null,
    category: null,
    tags: [],
    entries,
    prose: [],
    older: null,
    newer: null,
  };
}

/** Bundles the elements into `folder` and returns what the manifest says. */
export function buildElements(folder: string): {
  main: string;
  prefetch: string;
  search: string;
  inline: string;
} {
  const script = join(REPOSITORY, "scripts/build-elements.mjs");
  execFileSync(process.execPath, [script, folder], { stdio: ["ignore", "inherit", "inherit"] });
  return JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
}

/**
 * Writes a small site of real components, styles and elements: `/`, with posts of every network, `/second/`, and
 * `/visible/`, whose posts load when they are in view. The second paper of `/` has a citation. Returns its folder, and how to remove it.
 */
export function writeElementsSite(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "hot-papers-elements-"));
  const { inline, ...modules } = buildElements(join(folder, "hot-papers/elements"));
  const script = inlineScript(inline, modules, { base: "/", newWord: "new" });
  const write = (path: string, page: DigestView, site = SITE) => {
    const body = (
      <Layout site={site} path={path}>
        <DigestPage digest={page} />
      </Layout>
    );
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, "index.html"), htmlOf(script, modules.main, body));
  };
  const cited = { ...entry(2, "second", []), bibtexPath: "/second.bib" };
  write("/", digest("Posts", [entry(1, "first", POSTS), cited]));
  writeFileSync(join(folder, "second.bib"), BIBTEX);
  const words = elementWords({ site: { language: "en" }, words: {} });
  writeFileSync(join(folder, words.path), words.content());
  write("/second/", digest("Second", []));
  write("/visible/", digest("Posts in view", [entry(1, "first", POSTS)]), VISIBLE_SITE);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

function htmlOf(script: string, main: string, body: ReactElement): string {
  const css = ["tokens", "base"]
    .map((name) => readFileSync(join(REPOSITORY, `src/styles/${name}.css`), "utf8"))
    .join("\n");
  return `<!doctype html>${renderToStaticMarkup(
    <html lang="en" data-hot-papers-page="">
      <head>
        <script dangerouslySetInnerHTML={{ __html: script }} />
        {neededAtOnce(renderToStaticMarkup(body)) && <script type="module" src={main} />}
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Elements</title>
        <link rel="icon" href="data:," />
        <style dangerouslySetInnerHTML={{ __html: css }} />
        <script
          type="speculationrules"
          dangerouslySetInnerHTML={{ __html: speculationRules("/", true) }}
        />
      </head>
      <body>{body}</body>
    </html>,
  )}`;
}
