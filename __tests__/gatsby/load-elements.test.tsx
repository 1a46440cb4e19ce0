import React, { isValidElement, type ReactElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { loadElements } from "../../src/gatsby/load-elements";

jest.mock(
  "../../static/hot-papers/elements/manifest.json",
  () => ({ main: "/hot-papers/elements/main-HASH.js" }),
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
const keysOf = (head: ReactNode[]) =>
  head.map((component) => (isValidElement(component) ? component.key : null));

test("a page of the theme without Gatsby's runtime", () => {
  const head = headOf(style, marker("static"));
  expect(keysOf(head)).toEqual([
    "hot-papers-color-scheme",
    "style",
    "marker",
    "hot-papers-elements",
    "hot-papers-speculation",
  ]);
  expect(head.filter(isScript).map((script) => renderToStaticMarkup(script)))
    .toMatchInlineSnapshot(`
   [
     "<script>try{let s=localStorage["hot-papers-color-scheme"];if(/^(light|dark)$/.test(s))document.documentElement.dataset.colorScheme=s}catch{}</script>",
     "<script type="module" src="/hot-papers/elements/main-HASH.js"></script>",
     "<script type="speculationrules">{"prefetch":[{"where":{"and":[{"href_matches":"/*"},{"not":{"href_matches":"/*.(atom|avif|bib|csv|gif|gz|ics|jpe?g|json|jsonl|md|mp4|pdf|png|ris|rss|svg|txt|webp|xml|zip)"}},{"not":{"selector_matches":"[download],[target=_blank]"}}]},"eagerness":"moderate"}]}</script>",
   ]
  `);
});

test("a page that keeps Gatsby's runtime gets the colours alone", () => {
  const head = headOf(style, marker("hydrate"));
  expect(keysOf(head)).toEqual(["hot-papers-color-scheme", "style", "marker"]);
});

test("a page of the site's own stays as it is", () => {
  const head = [style, <meta key="other" name="description" content="static" />, "text"];
  expect(headOf(...head)).toEqual(head);
});

function isScript(component: ReactNode): component is ReactElement {
  return isValidElement(component) && component.type === "script";
}
