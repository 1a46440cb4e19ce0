import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import React, { type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { DigestPage } from "../../src/components/digest-page";
import { Layout } from "../../src/components/layout";
import { SubjectPage } from "../../src/components/subject-page";
import type {
  DigestView,
  EntryView,
  PaperRowView,
  Paging,
  SocialPostView,
  SiteInfo,
} from "../../src/components/types";
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

/** How many papers the long list has: as many as the archive of a site of six years. */
export const LONG_LIST = 3343;
const SUBJECTS = ["cs.CL", "cs.CV", "cs.LG", "stat.ML"];

/** Papers a day apart from 2020-01-01 on, newest first, whose numbers go up and down. */
function rows(count: number): PaperRowView[] {
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2020, 0, count - index)).toISOString();
    return {
      path: `/papers/2001.${String(index).padStart(5, "0")}/`,
      title: richText(`${index % 7 === 0 ? "Offline" : "Online"} Learning of Sample ${index}`),
      authors: [
        { name: `Ada Example ${index % 40}`, path: null },
        { name: "Béla Other", path: null },
      ],
      moreAuthors: false,
      score: (index * 37) % 1000,
      scoreMetrics: [{ name: "likes", value: (index * 37) % 1000, asOf: null }],
      lastSeen: day,
      subjects: [0, 1].map((step) => ({
        code: SUBJECTS[(index + step * (index % 3)) % SUBJECTS.length] ?? "",
        name: null,
        path: null,
      })),
      codeLinks: index % 5 === 0 ? [`https://github.com/sample/p${index}`] : [],
      lang: null,
    };
  });
}

/** The page of a subject with these papers. */
function list(papers: readonly PaperRowView[], paging: Partial<Paging> = {}) {
  const months = new Map<string, number>();
  for (const { lastSeen } of papers) {
    const month = lastSeen?.slice(0, 7) ?? "";
    months.set(month, (months.get(month) ?? 0) + 1);
  }
  const activity = [...months].slice(0, 24).map(([period, count]) => ({
    period,
    papers: count,
    path: `/subjects/cs.LG/${period.replace("-", "/")}/`,
  }));
  return (
    <SubjectPage
      subject={{
        code: "cs.LG",
        name: "Machine Learning",
        group: null,
        aliases: [],
        path: "/list/",
      }}
      count={papers.length}
      order="date"
      dateHref="/list/"
      scoreHref="/list/by-score/"
      papers={papers}
      paging={{ page: 1, pages: 1, newerPath: null, olderPath: null, ...paging }}
      activity={activity}
    />
  );
}

/** Bundles the elements into `folder` and returns what the manifest says. */
export function buildElements(folder: string): {
  main: string;
  search: string;
  inline: string;
} {
  const script = join(REPOSITORY, "scripts/build-elements.mjs");
  execFileSync(process.execPath, [script, folder], { stdio: ["ignore", "inherit", "inherit"] });
  return JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
}

/**
 * Writes a small site of real components, styles and elements: `/`, with posts of every network, `/second/`, and
 * `/visible/`, whose posts load when they are in view; `/list/`, `/long-list/` and, on three pages, `/paged/` have papers. The second paper of `/` has a citation. Returns its folder, and how to remove it.
 */
export function writeElementsSite(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "hot-papers-elements-"));
  const { inline, ...modules } = buildElements(join(folder, "hot-papers/elements"));
  const script = inlineScript(inline, modules.main, { base: "/", newWord: "new" });
  const write = (path: string, page: DigestView | ReactElement, site = SITE) => {
    const body = (
      <Layout site={site} path={path}>
        {"entries" in page ? <DigestPage digest={page} /> : page}
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
  write("/list/", list(rows(120)));
  write("/long-list/", list(rows(LONG_LIST)));
  const numbers = [1, 2, 3].map((page) => ({
    page,
    path: page === 1 ? "/paged/" : `/paged/page/${page}/`,
  }));
  for (const { page, path } of numbers) {
    const own = rows(60).slice((page - 1) * 20, page * 20);
    write(path, list(own, { page, pages: 3, numbers }));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

function htmlOf(script: string, main: string, body: ReactElement): string {
  const css = [
    "styles/tokens",
    "styles/base",
    "components/paper-list.module",
    "components/digest-page.module",
  ]
    .map((name) => readFileSync(join(REPOSITORY, `src/${name}.css`), "utf8"))
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
