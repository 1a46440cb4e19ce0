import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { buildOnce } from "./build-once";
import { REPOSITORY } from "./build-site";

/** The posts of our own making that the site tests build; each is named for what is odd about it. */
export const FIXTURE_CONTENT = join(REPOSITORY, "__tests__/fixtures/site");

/** Where the fixture site says that it stands. */
export const SITE_URL = "https://fixture.example";

/** The types of the data layer, which the build of the fixture site writes. */
export const GRAPHQL_TYPES = join(REPOSITORY, ".test/gatsby-types.d.ts");

/** Returns the build of the fixture site that the test files share. */
export function fixtureSite() {
  return buildOnce({
    name: "fixture-site",
    content: FIXTURE_CONTENT,
    // From the folder that it is built in.
    env: { HOT_PAPERS_SITE_URL: SITE_URL, HOT_PAPERS_GRAPHQL_TYPES: "../gatsby-types.d.ts" },
  });
}

/** Returns the build of the fixture site whose pages keep Gatsby's runtime. */
export function hydratedSite() {
  return buildOnce({
    name: "hydrated-site",
    content: FIXTURE_CONTENT,
    env: { HOT_PAPERS_SITE_URL: SITE_URL, HOT_PAPERS_HYDRATE: "true" },
  });
}

/** A post of a content folder, read by other means than the theme's own. */
export interface SourcePost {
  /** Such as `posts/a-digest.md`. */
  file: string;
  slug: string;
  title: string;
  draft: boolean;
  template: string;
  tags: string[];
  category: string | null;
  /** Of headings such as `# 1. Title`. */
  numberedHeadings: number;
  /** Of embeds of social posts. */
  embeds: number;
}

/** Returns the posts of a content folder that have front matter with a slug. */
export function sourcePosts(content: string): SourcePost[] {
  const folders = ["posts", "pages"].filter((folder) => existsSync(join(content, folder)));
  return folders.flatMap((folder) =>
    readdirSync(join(content, folder))
      .filter((name) => name.endsWith(".md"))
      .flatMap((name) => readPost(content, `${folder}/${name}`) ?? []),
  );
}

function readPost(content: string, file: string): SourcePost | null {
  const source = readFileSync(join(content, file), "utf8");
  const [, yaml, body = ""] = /^\uFEFF?---\r?\n(.*?)\r?\n---\r?\n(.*)$/s.exec(source) ?? [];
  const fields = yaml === undefined ? null : readYaml(yaml);
  if (typeof fields?.slug !== "string") return null;
  return {
    file,
    slug: fields.slug.replace(/^\/|\/$/g, ""),
    title: String(fields.title ?? ""),
    draft: fields.draft === true,
    template: String(fields.template ?? "post"),
    tags: Array.isArray(fields.tags) ? fields.tags.map(String) : [],
    category: typeof fields.category === "string" ? fields.category : null,
    numberedHeadings: body.match(/^# \d+\./gm)?.length ?? 0,
    embeds:
      body.match(
        /<(blockquote|iframe)\b[^>]*class=["'](twitter-tweet|bluesky-embed|mastodon-embed)/g,
      )?.length ?? 0,
  };
}

function readYaml(yaml: string): Record<string, unknown> | null {
  try {
    return parse(yaml);
  } catch {
    return null;
  }
}
