import { resolveOptions } from "../../../src/options/resolve-options";
import { siteRecord } from "../../../src/site/records/site-record";
import { readingListRoutes } from "../../../src/site/routes/reading-list-routes";
import { sitePaths } from "../../../src/site/addresses/site-paths";
import type { ThemeOptionsInput } from "../../../src/options/theme-options-input";

const PAPERS = "/digests/papers/ID";

test.each<[string, ThemeOptionsInput, (string | null)[]]>([
  [
    "has pages, data and citations",
    {},
    [`${PAPERS}/`, "/digests/data/papers/ID.json", `${PAPERS}.bib`],
  ],
  [
    "has none of these",
    { papers: { pages: false }, data: false, citations: { enabled: false } },
    [null, null, null],
  ],
  [
    "has other citations",
    { citations: { paperFormats: ["ris"] } },
    [`${PAPERS}/`, "/digests/data/papers/ID.json", null],
  ],
])(
  "a site that %s has a page of the reader's list that knows where they are",
  (_, input, expected) => {
    const options = resolveOptions({ ...input, paths: { basePath: "/digests/" } });
    const paths = sitePaths({ basePath: "/digests/", paperPages: options.papers.pages });
    const site = siteRecord(options, [], { authors: false, feeds: true }, paths);
    const [route, ...others] = readingListRoutes(site, options, paths, {
      trailingSlash: "always",
    });
    expect(others).toEqual([]);
    if (route?.template !== "reading-list") throw new Error("There is no such page.");
    const { paperPath, dataPath, bibtexPath } = route.context;
    expect(route.path).toBe("/digests/reading-list/");
    expect([paperPath, dataPath, bibtexPath]).toEqual(expected);
  },
);
