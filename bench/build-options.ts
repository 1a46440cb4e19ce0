import { parseArgs } from "node:util";

const HELP = `npm run bench -- [options]

Builds this theme and minimal sites of other kinds from the same posts, in turn, and prints what each costs.

  --posts FOLDER   the digests to build from (content/posts)
  --count N        as many posts, copies of those of the folder with other ids, slugs, dates and words (the folder's)
  --runs N         how often each site is built; figures are medians (3)
  --sites LIST     some of theme, gatsby, gatsby-pages, eleventy, astro (all); gatsby-pages is a bare Gatsby
                   site of as many pages as the theme makes, against which ratios are given
  --rebuild        builds again after each of two new posts over a warm cache, and measures the second
  --json FILE      writes all figures there too
`;

export const SITE_NAMES = ["theme", "gatsby", "gatsby-pages", "eleventy", "astro"] as const;
export type SiteName = (typeof SITE_NAMES)[number];

/** What a benchmark of builds is asked for. */
export interface BuildOptions {
  readonly posts: string;
  /** `null`: as many as the folder has. */
  readonly count: number | null;
  readonly runs: number;
  readonly sites: readonly SiteName[];
  readonly rebuild: boolean;
  readonly json: string | null;
}

/** Returns the options of a command line, `null` where help is asked for; throws on what it does not know. */
export function buildOptions(args: readonly string[]): BuildOptions | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      posts: { type: "string", default: "content/posts" },
      count: { type: "string" },
      runs: { type: "string", default: "3" },
      sites: { type: "string", default: SITE_NAMES.join(",") },
      rebuild: { type: "boolean", default: false },
      json: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return null;
  }
  return {
    posts: values.posts,
    count: values.count === undefined ? null : wholeNumber("--count", values.count),
    runs: wholeNumber("--runs", values.runs),
    sites: values.sites.split(",").map(siteName),
    rebuild: values.rebuild,
    json: values.json ?? null,
  };
}

/** Returns the positive whole number that an option holds; throws on anything else. */
export function wholeNumber(option: string, text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new Error(`${option} takes a whole number above zero, not "${text}".`);
}

function siteName(text: string): SiteName {
  const name = SITE_NAMES.find((known) => known === text);
  if (name === undefined) {
    throw new Error(`--sites knows ${SITE_NAMES.join(", ")}, not "${text}".`);
  }
  return name;
}
