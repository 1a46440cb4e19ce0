import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import React, { type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Layout } from "../../src/components/layout";
import { SearchPage } from "../../src/components/search-page";
import type { SiteInfo } from "../../src/components/types";
import { answerAtOnce } from "../../src/elements/answer-at-once";
import { inlineScript } from "../../src/elements/inline-script";
import { contentSecurityPolicy } from "../../src/gatsby/ssr/content-security-policy";
import { pageSources } from "../../src/gatsby/ssr/page-sources";
import type { OutputInput } from "../../src/outputs/output-file";
import { outputSearch } from "../../src/outputs/search/output-search";
import { REPOSITORY } from "./build-site";
import { buildElements } from "./elements-site";

const FOLDER = "/search/";

const SITE: SiteInfo = {
  title: "Searched",
  description: "",
  siteUrl: null,
  lang: "en",
  author: null,
  navigation: [{ label: "Subjects", path: "/subjects/" }],
  social: [],
  homePath: "/",
  topPath: null,
  trendsPath: null,
  searchPath: FOLDER,
  authorsPath: null,
};

/**
 * Writes a small site that is searched, of real components, styles, elements and files, with the policy of a built site: `/`,
 * `/search/` and a page of each paper. Returns its folder, and how to remove it.
 */
export function writeSearchSite(input: OutputInput): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "hot-papers-search-"));
  const { inline, ...modules } = buildElements(join(folder, "hot-papers/elements"));
  const script = inlineScript(inline, modules.main, { base: "/", newWord: "new" });
  const write = (path: string, text: string) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const page = (path: string, body: ReactElement, module = "") => {
    const layout = (
      <Layout site={SITE} path={path}>
        {body}
      </Layout>
    );
    write(`${path}index.html`, htmlOf(script, module, layout));
  };
  const filler = Array.from({ length: 40 }, (_, index) => <p key={index}>A line of the page.</p>);
  page("/", <>{filler}</>);
  page(FOLDER, <SearchPage path={FOLDER} />, modules.search);
  for (const { key, title } of input.papers) page(`/papers/${key}/`, <h1>{title}</h1>);
  for (const { path, content } of outputSearch(input, { folder: FOLDER, page: "/papers/ID/" })) {
    write(path, content());
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

function htmlOf(script: string, module: string, body: ReactElement): string {
  const css = ["styles/tokens.css", "styles/base.css", "components/search-page.module.css"]
    .map((name) => readFileSync(join(REPOSITORY, "src", name), "utf8"))
    .join("\n");
  const html = (policy: string) =>
    `<!doctype html>${renderToStaticMarkup(
      <html lang="en" data-hot-papers-page="">
        <head>
          {policy && <meta httpEquiv="Content-Security-Policy" content={policy} />}
          <script dangerouslySetInnerHTML={{ __html: script }} />
          {module && (
            <script type="module" dangerouslySetInnerHTML={{ __html: answerAtOnce(module) }} />
          )}
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <title>Searched</title>
          <link rel="icon" href="data:," />
          <style dangerouslySetInnerHTML={{ __html: css }} />
        </head>
        <body>{body}</body>
      </html>,
    )}`;
  return html(contentSecurityPolicy(pageSources(html("")), {}));
}
