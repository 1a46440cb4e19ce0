import React, { isValidElement, type ReactElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { loadElements } from "../../../src/gatsby/ssr/load-elements";
import { captureBody } from "../../../src/gatsby/ssr/page-body";

jest.mock(
  "../../../static/hot-papers/elements/manifest.json",
  () => ({
    main: "/hot-papers/elements/main-HASH.js",
    inline: 'load("hot-papers:main");',
    findPaper: "findPaper();",
    since: "/hot-papers/elements/since-HASH.js",
    readingList: "/hot-papers/elements/readingList-HASH.js",
    search: "/hot-papers/elements/search-HASH.js",
    copyText: "/hot-papers/elements/copyText-HASH.js",
  }),
  { virtual: true },
);

/** Returns the components of the head that a page with these ends up with. */
function headOf(...components: ReactNode[]): ReactNode[] {
  let head = components;
  loadElements({
    getHeadComponents: () => head,
    replaceHeadComponents: (replaced) => {
      head = [...replaced];
    },
  });
  return head;
}

const style = <style key="style">{"p{}"}</style>;
const marker = (content: string) => <meta key="marker" name="hot-papers" content={content} />;

/** Returns the component by which the page's body is known. */
function body(bodyHtml: string): ReactNode {
  const found: ReactNode[] = [];
  const args = { bodyHtml, setHeadComponents: (all: ReactNode[]) => void found.push(...all) };
  captureBody(args);
  return found[0];
}

const keysOf = (head: ReactNode[]) => head.filter(isValidElement).map((component) => component.key);

test("a page of the theme without Gatsby's runtime", () => {
  const head = headOf(style, marker("static"));
  expect(keysOf(head)).toEqual(["hot-papers-inline", "style", "marker", "hot-papers-speculation"]);
  expect(head.filter(isScript).map((script) => renderToStaticMarkup(script)))
    .toMatchInlineSnapshot(`
   [
     "<script>load("/hot-papers/elements/main-HASH.js");</script>",
     "<script type="speculationrules">{"prefetch":[{"where":{"and":[{"href_matches":"/*"},{"not":{"href_matches":"/*.([a-z][a-z0-9]+)"}}]},"eagerness":"moderate"}]}</script>",
   ]
  `);
});

test("a page loads an element at once if the element acts without a click", () => {
  const modulesOf = (html: string) =>
    headOf(style, marker("static"), body(html))
      .filter(isScript)
      .filter(({ props }) => props.type === "module")
      .map(({ props }) => props.src);
  expect(modulesOf("<hot-papers-copy-text><pre></pre></hot-papers-copy-text>")).toEqual([
    "/hot-papers/elements/copyText-HASH.js",
  ]);
  expect(modulesOf('<hot-papers-social-embed data-show="visible">')).toEqual([
    "/hot-papers/elements/main-HASH.js",
  ]);
  const link = body("<hot-papers-copy-link><a></a></hot-papers-copy-link>");
  expect(headOf(style, marker("static"), link).filter(isScript)).toHaveLength(2);
});

test("the page that looks for a paper holds the script that does it, which runs once the page is parsed", () => {
  const find = body("<hot-papers-find-paper><p></p></hot-papers-find-paper>");
  const scripts = headOf(style, marker("static"), find).filter(isScript);
  expect(scripts.map((script) => renderToStaticMarkup(script))).toContain(
    '<script type="module">findPaper();</script>',
  );
  expect(headOf(style, marker("hydrate"), find).filter(isScript)).toHaveLength(1);
});

test("a page that keeps Gatsby's runtime gets the inline script alone", () => {
  const head = headOf(style, marker("hydrate"));
  expect(keysOf(head)).toEqual(["hot-papers-inline", "style", "marker"]);
  expect(renderToStaticMarkup(<>{head[0]}</>)).not.toContain("prefetch");
});

test("a page of the site's own stays as it is", () => {
  const head = [style, <meta key="other" name="description" content="static" />, "text"];
  expect(headOf(...head)).toEqual(head);
});

function isScript(component: ReactNode): component is ReactElement<Record<string, unknown>> {
  return isValidElement(component) && component.type === "script";
}

test("home and the page of the reader's list have their own scripts", () => {
  const modulesOf = (html: string) =>
    headOf(style, marker("static"), body(html))
      .filter(isScript)
      .filter(({ props }) => props.type === "module")
      .map((script) => renderToStaticMarkup(script));
  expect(modulesOf("<hot-papers-since></hot-papers-since>")).toEqual([
    `<script type="module">document.querySelector("[data-count] [data-new]")&&import("/hot-papers/elements/since-HASH.js")</script>`,
  ]);
  expect(modulesOf("<hot-papers-reading-list></hot-papers-reading-list>")).toEqual([
    '<script type="module" src="/hot-papers/elements/readingList-HASH.js"></script>',
  ]);
});
