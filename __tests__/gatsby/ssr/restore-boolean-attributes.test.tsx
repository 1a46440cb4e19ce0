import React, { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { restoreBooleanAttributes } from "../../../src/gatsby/ssr/restore-boolean-attributes";

/** Returns the HTML of the head that a page with these components ends up with. */
function headOf(...components: ReactNode[]): string {
  let head = components;
  restoreBooleanAttributes({
    getHeadComponents: () => head,
    replaceHeadComponents: (replaced) => {
      head = [...replaced];
    },
  });
  return renderToStaticMarkup(<>{head}</>);
}

// What Gatsby makes of the attributes of a script in `Head`.
const script = (attributes: object) =>
  createElement("script", { key: "s", src: "/own.js", "data-gatsby-head": true, ...attributes });
const marker = <meta key="m" name="hot-papers" content="static" />;

test.each([
  [{ async: "" }, ' async=""'],
  [{ defer: "" }, ' defer=""'],
  [{ async: "", defer: "" }, ' async="" defer=""'],
  [{ type: "text/plain" }, ' type="text/plain"'],
])("a script of the theme's pages keeps %j", (attributes, expected) => {
  expect(headOf(marker, script(attributes))).toContain(
    `<script src="/own.js" data-gatsby-head="true"${expected}></script>`,
  );
});

test("other elements and the site's own pages stay unchanged", () => {
  const style = <style key="x" media="">{`p{}`}</style>;
  expect(headOf(marker, style)).toContain('<style media="">p{}</style>');
  expect(headOf(script({ async: "" }))).not.toContain("async");
});
