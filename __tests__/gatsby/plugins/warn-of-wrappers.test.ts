import { warnOfWrappers } from "../../../src/gatsby/plugins/warn-of-wrappers";
import { resolveOptions } from "../../../src/options/resolve-options";
import { createStore, type StoredPlugin } from "../../support/plugin-store";

function warnings(site: Partial<StoredPlugin>, options: object = {}): string[] {
  const found: string[] = [];
  const store = createStore([
    { name: "gatsby-plugin-styled", ssrAPIs: ["wrapRootElement"] },
    { name: "default-site-plugin", ...site },
  ]);
  warnOfWrappers(
    { store, reporter: { warn: (text = "") => found.push(text) } },
    resolveOptions(options),
  );
  return found;
}

test("a site that wraps pages is told that its wrappers do not run in the browser", () => {
  const [text] = warnings({ ssrAPIs: ["wrapPageElement"], browserAPIs: ["wrapRootElement"] });
  expect(text).toMatchInlineSnapshot(
    `"This site wraps its pages (wrapPageElement, wrapRootElement). In a build it is HTML alone on the pages of gatsby-theme-hot-papers, without state or effects, since they load no React. Set the theme's option hydrate to true if it needs them."`,
  );
});

test("a site is told of the wrappers of its plugins too", () => {
  const found: string[] = [];
  const store = createStore([
    { name: "gatsby-plugin-styled-components", ssrAPIs: ["wrapRootElement"] },
    {
      name: "gatsby-plugin-theme-ui",
      browserAPIs: ["wrapRootElement"],
      ssrAPIs: ["wrapRootElement"],
    },
    { name: "default-site-plugin", browserAPIs: ["wrapPageElement"] },
  ]);
  const reporter = { warn: (text = "") => found.push(text) };
  warnOfWrappers({ store, reporter }, resolveOptions({}));
  expect(found).toMatchInlineSnapshot(`
   [
     "This site wraps its pages (wrapPageElement); gatsby-plugin-theme-ui wraps the site's pages (wrapRootElement). In a build these wrappers are HTML alone on the pages of gatsby-theme-hot-papers, without state or effects, since they load no React. Set the theme's option hydrate to true if they need them.",
   ]
  `);
});

test("a plugin alone is named", () => {
  const found: string[] = [];
  const store = createStore([
    { name: "gatsby-plugin-theme-ui", browserAPIs: ["wrapRootElement"] },
    { name: "default-site-plugin" },
  ]);
  warnOfWrappers(
    { store, reporter: { warn: (text = "") => found.push(text) } },
    resolveOptions({}),
  );
  expect(found).toMatchInlineSnapshot(`
   [
     "gatsby-plugin-theme-ui wraps the site's pages (wrapRootElement). In a build it is HTML alone on the pages of gatsby-theme-hot-papers, without state or effects, since they load no React. Set the theme's option hydrate to true if it needs them.",
   ]
  `);
});

test.each<[string, Partial<StoredPlugin>, object]>([
  ["a site that wraps nothing", { browserAPIs: ["onRouteUpdate"] }, {}],
  ["pages that load React", { ssrAPIs: ["wrapPageElement"] }, { hydrate: true }],
  ["a site that wants no warnings", { ssrAPIs: ["wrapPageElement"] }, { onProblem: "ignore" }],
])("nothing is said of %s", (_, site, options) => {
  expect(warnings(site, options)).toEqual([]);
});
