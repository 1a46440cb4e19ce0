import { disableDuplicatePlugins } from "../../../src/gatsby/plugins/disable-duplicate-plugins";
import { resolveOptions } from "../../../src/options/resolve-options";
import { createStore } from "../../support/plugin-store";

const options = resolveOptions({ site: { siteUrl: "https://p.example" } });
const remark = (from: string) => ({ name: "gatsby-transformer-remark", from });
const sitemap = (from: string) => ({ name: "gatsby-plugin-sitemap", from });
const theme = { name: "gatsby-theme-hot-papers", from: "site" };
const ours = [{ name: "gatsby-source-filesystem", from: "theme" }, remark("theme")];

test.each([
  ["lists neither", [...ours, sitemap("theme"), theme], []],
  [
    "lists them before the theme",
    [remark("site"), sitemap("site"), ...ours, sitemap("theme"), theme],
    ["gatsby-transformer-remark of theme", "gatsby-plugin-sitemap of theme"],
  ],
  [
    "lists them after the theme",
    [...ours, sitemap("theme"), theme, sitemap("site"), remark("site")],
    ["gatsby-transformer-remark of theme", "gatsby-plugin-sitemap of theme"],
  ],
])("where a site %s", (_, plugins, off) => {
  const store = createStore(plugins);
  disableDuplicatePlugins({ store }, options);
  const found = store.plugins.filter(
    ({ nodeAPIs, ssrAPIs }) => nodeAPIs.length + ssrAPIs.length === 0,
  );
  expect(found.map(({ name, from }) => `${name} of ${from}`)).toEqual(off);
});

test("without an address the theme lists no sitemap, so the site's two are its own", () => {
  const store = createStore([sitemap("site"), sitemap("site"), ...ours, theme]);
  disableDuplicatePlugins({ store }, resolveOptions({}));
  expect(store.plugins.every(({ nodeAPIs }) => nodeAPIs.length > 0)).toBe(true);
});
