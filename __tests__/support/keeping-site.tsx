import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import React, { type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { DigestPage } from "../../src/components/digest-page";
import { HomePage } from "../../src/components/home-page";
import { Layout } from "../../src/components/layout";
import { PaperList } from "../../src/components/paper-list";
import { ReadingListPage } from "../../src/components/reading-list-page";
import { inlineScript } from "../../src/elements/inline-script";
import { sinceScript } from "../../src/elements/since-script";
import { contentSecurityPolicy } from "../../src/gatsby/ssr/content-security-policy";
import { pageSources } from "../../src/gatsby/ssr/page-sources";
import { siteOfBody } from "../../src/gatsby/ssr/site-of-body";
import { withPolicy } from "../../src/gatsby/ssr/with-policy";
import { DEFAULT_OPTIONS } from "../../src/options/default-options";
import { bibtex } from "../../src/outputs/citations/bibtex";
import { paperJson } from "../../src/outputs/data/paper-json";
import { elementWords } from "../../src/site/outputs/element-words";
import { card, digest, entry, newest, richText, row, site } from "../components/sample-views";
import { paperOf } from "../outputs/paper-of";
import { buildElements } from "./elements-site";
import { REPOSITORY } from "./build-site";

const TITLES = ["Tidal Memory", "Counting Whales from Orbit", "A Compiler That Apologises"];

/** The papers of the newest digest, the first one first. */
export const PAPERS = TITLES.map((title, index) => ({ key: `2609.9011${index}`, title }));

/** The newest digest, and how many digests of two papers each home lists below it, a day apart. */
export const NEWEST = "2026-09-18";
export const OLDER = 8;

/** Where the sites are that share a host: one at its root, one below a path. */
export const BASES = ["/", "/papers-of-another/"] as const;

const dayBefore = (days: number) =>
  new Date(Date.parse(NEWEST) - days * 86_400_000).toISOString().slice(0, 10);

/**
 * Writes two small sites of real components, styles and elements on one host, with the policy that a build gives its pages:
 * home, the newest digest, `/best/`, the pages and data of its papers, and the reader's list. Returns their folder, and how to
 * remove it.
 */
export function writeKeepingSite(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "hot-papers-keeping-"));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  buildElements(join(folder, "hot-papers/elements"));
  const manifest = JSON.parse(
    readFileSync(join(folder, "hot-papers/elements/manifest.json"), "utf8"),
  );
  const words = elementWords(DEFAULT_OPTIONS);
  write(words.path, String(words.content()));
  for (const base of BASES) writeSite(base, manifest, write);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

function writeSite(
  base: string,
  manifest: { main: string; inline: string; since: string; readingList: string },
  write: (path: string, text: string) => void,
): void {
  const info = {
    ...site,
    homePath: base,
    navigation: [
      { label: "Today", path: base },
      { label: "Saved", path: `${base}reading-list/` },
    ],
  };
  const page = (path: string, content: ReactElement) => {
    const body = renderToStaticMarkup(
      <Layout site={info} path={base + path}>
        {content}
      </Layout>,
    );
    write(`${base}${path}index.html`, htmlOf(body, manifest));
  };
  const heads = PAPERS.map(({ key, title }, index) =>
    entry({
      ...{ rank: index + 1, domId: key, key, arxivId: key, title: richText(title) },
      href: `${base}papers/${key}/`,
      coins: "ctx_ver=Z39.88-2004",
    }),
  );
  const days = Array.from({ length: OLDER }, (_, index) => dayBefore(index + 1));
  page(
    "",
    <HomePage
      newest={newest({
        ...{ title: `Hot Papers ${NEWEST}`, path: `${base}posts/newest/`, heads },
      })}
      digests={days.map((day) =>
        card({ title: `Hot Papers ${day}`, path: `${base}posts/${day}/`, entryCount: 2 }),
      )}
      paging={{ page: 1, pages: 1, newerPath: null, olderPath: null }}
    />,
  );
  page(
    "posts/newest/",
    <DigestPage digest={digest({ title: `Hot Papers ${NEWEST}`, entries: heads })} />,
  );
  page(
    "best/",
    <>
      <h1>Best</h1>
      <PaperList
        papers={PAPERS.map(({ key, title }, index) =>
          row({
            ...{ key, title: richText(title), path: `${base}papers/${key}/` },
            lastSeen: `${dayBefore(index * 7)}T09:00:00.000Z`,
          }),
        )}
      />
    </>,
  );
  page(
    "reading-list/",
    <ReadingListPage
      paperPath={`${base}papers/ID/`}
      dataPath={`${base}data/papers/ID.json`}
      bibtexPath={`${base}papers/ID.bib`}
    />,
  );
  for (const { key, title } of PAPERS) {
    page(`papers/${key}/`, <h1>{title}</h1>);
    const paper = paperOf({ arxivId: key, title });
    write(`${base}data/papers/${key}.json`, JSON.stringify(paperJson(paper, "https://a.example/")));
    write(`${base}papers/${key}.bib`, `${bibtex(paper)}\n`);
  }
}

/** Every rule of the theme; class names of modules are unique among its components. */
function styles(): string {
  const css = (path: string) => readFileSync(join(REPOSITORY, "src", path), "utf8");
  const modules = readdirSync(join(REPOSITORY, "src/components"))
    .filter((name) => name.endsWith(".module.css"))
    .map((name) => css(`components/${name}`));
  return [css("styles/tokens.css"), css("styles/base.css"), ...modules].join("\n");
}

function htmlOf(
  body: string,
  {
    main,
    inline,
    since,
    readingList,
  }: { main: string; inline: string; since: string; readingList: string },
): string {
  const script = inlineScript(inline, main, siteOfBody(body));
  const html = `<!doctype html><html lang="en" data-hot-papers-page><head><meta charset="utf-8"><script>${script}</script><meta name="viewport" content="width=device-width"><title>Keeping</title><link rel="icon" href="data:,"><style>${styles()}</style>${
    body.includes("<hot-papers-since") ? `<script type="module">${sinceScript(since)}</script>` : ""
  }${
    body.includes("<hot-papers-reading-list")
      ? `<script type="module" src="${readingList}"></script>`
      : ""
  }</head><body>${body}</body></html>`;
  return withPolicy(html, contentSecurityPolicy(pageSources(html), {}));
}
