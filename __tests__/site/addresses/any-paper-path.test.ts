import { addressForKey } from "../../../src/elements/address-for-key";
import { resolveOptions } from "../../../src/options/resolve-options";
import { readTitles } from "../../../src/search/read-files";
import { anyPaperPath } from "../../../src/site/addresses/any-paper-path";
import { sitePaths } from "../../../src/site/addresses/site-paths";
import type { SiteAddress } from "../../../src/site/addresses/site-address";
import { siteModel } from "../../../src/site/site-model";
import { entryOf, postFile } from "../../support/digest-file";

const SITE_URL = "https://p.example";
const KEY = "2009.06732";
const digest = postFile("week", { entries: [entryOf({ key: KEY, rank: 1, score: 90 })] });

/** Returns every address of the one paper, on its host, that a script makes or a file says, by what makes it. */
function addressesOf(basePath: string, address: SiteAddress): Record<string, string | undefined> {
  const options = resolveOptions({ site: { siteUrl: SITE_URL }, paths: { basePath } });
  const { pages, files } = siteModel([digest], options, address, (type, key) => `${type} ${key}`);
  const { pathPrefix } = address;
  const fromScript = (path: string | null) => pathPrefix + addressForKey(path ?? "", KEY);
  const json = (path: string) =>
    JSON.parse(files.find((file) => file.path === path)?.content() ?? "null");
  const found: Record<string, string | undefined> = {};
  for (const { template, context } of pages) {
    if (template === "paper") found["the page itself"] = pathPrefix + context.pagePath;
    if (template === "reading-list") found["the reading list"] = fromScript(context.paperPath);
    if (template === "not-found") found["the 404 page"] = fromScript(context.paperPath);
  }
  found["the search"] = readTitles(json(`${basePath}search/titles-1.json`))[0]?.href;
  const { url } = json(`${basePath}data/papers/${KEY}.json`);
  found["the data"] = url.replace(SITE_URL, "");
  return found;
}

const FORMS = [
  ["always", "/papers/2009.06732/"],
  ["never", "/papers/2009.06732"],
  ["ignore", "/papers/2009.06732/"],
] as const;
const PLACES = [
  ["", "/"],
  ["/pre", "/"],
  ["", "/digests/"],
  ["/pre", "/GRID/"],
] as const;
const ROWS = FORMS.flatMap(([trailingSlash, path]) =>
  PLACES.map(
    ([pathPrefix, basePath]) =>
      [trailingSlash, pathPrefix, basePath, pathPrefix + basePath.slice(0, -1) + path] as const,
  ),
);

test.each(ROWS)(
  "with trailingSlash: %s, prefix “%s” and base %s, all that leads to a paper says %s",
  (trailingSlash, pathPrefix, basePath, expected) => {
    const found = addressesOf(basePath, { siteUrl: SITE_URL, pathPrefix, trailingSlash });
    expect(Object.keys(found)).toHaveLength(basePath === "/" ? 5 : 4);
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, expected])));
  },
);

test("there is none where papers have no pages", () => {
  const paths = sitePaths({ basePath: "/", paperPages: false });
  expect(anyPaperPath(paths, { trailingSlash: "never" })).toBeNull();
});
