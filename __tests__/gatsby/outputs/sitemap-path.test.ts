import { robotsTxt } from "../../../src/site/outputs/robots-txt";
import { sitemapPath } from "../../../src/gatsby/outputs/sitemap-path";
import { createStore } from "../../support/plugin-store";

const name = "gatsby-plugin-sitemap";

test.each([
  ["its default", [{ name, pluginOptions: { output: "/" } }], "/sitemap-index.xml"],
  ["a folder", [{ name, pluginOptions: { output: "/maps" } }], "/maps/sitemap-index.xml"],
  [
    "the one at work",
    [
      { name, nodeAPIs: [], pluginOptions: { output: "/" } },
      { name, pluginOptions: { output: "maps/" } },
    ],
    "/maps/sitemap-index.xml",
  ],
  ["none", [{ name: "another" }], null],
])("the sitemap is where the plugin's options say: %s", (_, plugins, path) => {
  expect(sitemapPath(createStore(plugins))).toBe(path);
});

test("robots.txt allows all crawlers and names the sitemap by its absolute address", () => {
  const address = { siteUrl: "https://p.example", pathPrefix: "/x" };
  expect(robotsTxt("/maps/sitemap-index.xml", address).content()).toMatchInlineSnapshot(`
   "User-agent: *
   Disallow:

   Sitemap: https://p.example/x/maps/sitemap-index.xml
   "
  `);
  expect(robotsTxt(null, address).content()).not.toContain("Sitemap");
  expect(robotsTxt("/sitemap-index.xml", { ...address, siteUrl: "" }).content()).not.toContain(
    "Sitemap",
  );
});
