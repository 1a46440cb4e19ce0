import React, { type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { keepUsedCss } from "../../../src/gatsby/ssr/keep-used-css";
import { captureBody } from "../../../src/gatsby/ssr/page-body";

const CSS = ".hp001{a:b}.hp002{a:b}.site{a:b}";
const marker = (content: string) => <meta key="marker" name="hot-papers" content={content} />;
const style = (css: string) => (
  <style
    key="style"
    data-href="/styles.css"
    data-identity="gatsby-global-css"
    dangerouslySetInnerHTML={{ __html: css }}
  />
);

/** Returns the HTML of a head that began with these, on a page with that body. */
function headOf(bodyHtml: string, ...components: ReactNode[]): string {
  let head = components;
  const args = { bodyHtml, setHeadComponents: (more: ReactNode[]) => void head.push(...more) };
  captureBody(args);
  keepUsedCss({
    getHeadComponents: () => head,
    replaceHeadComponents: (replaced) => {
      head = [...replaced];
    },
  });
  return renderToStaticMarkup(<>{head}</>);
}

const WHOLE = renderToStaticMarkup(style(CSS));
const BODY = '<main class="hp001"></main>';

test("a page without Gatsby's runtime keeps the theme's rules that it may use, and the site's own rules", () => {
  const head = headOf(BODY, style(CSS), marker("static"));
  expect(head).toContain("<style>.hp001{a:b}.site{a:b}</style>");
});

test.each([
  ["that keeps the runtime", BODY, marker("hydrate")],
  ["of the site's own", BODY, null],
  [
    "with a slice, whose markup comes later",
    `${BODY}<slice-start id="a"></slice-start>`,
    marker("static"),
  ],
])("a page %s keeps all CSS", (_, body, mark) => {
  expect(headOf(body, style(CSS), mark)).toContain(WHOLE);
});

test("other styles stay as they are", () => {
  const own = <style key="own">{".hp002{a:b}"}</style>;
  expect(headOf(BODY, own, marker("static"))).toContain("<style>.hp002{a:b}</style>");
});
