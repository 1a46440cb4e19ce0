import { parseDigest } from "../../src/digest/parse-digest";
import type { Places } from "../../src/digest/places";
import { FILE_START } from "../../src/problems/range";
import { withScores, type ScoredEntry, type ScoredFile } from "../../src/site/posts/scored-file";

const text = (value: string) => ({
  text: value,
  tree: { type: "root" as const, children: [{ type: "text" as const, value }] },
});

/** The places of a post that says nothing of its own. */
export const NO_PLACES: Places = {
  opening: FILE_START,
  frontMatter: {
    title: null,
    date: null,
    template: null,
    draft: null,
    slug: null,
    category: null,
    description: null,
    socialImage: null,
    lang: null,
    tags: [],
    aliases: [],
  },
  images: [],
  links: [],
  headings: [],
};

/** Returns an entry with what a test does not care about left empty; a score alone is one of so many likes. */
export function entryOf(entry: Partial<ScoredEntry> & { key: string }): ScoredEntry {
  const { score = 0 } = entry;
  const likes = score > 0 ? [{ name: "likes", value: score, asOf: null }] : [];
  return {
    rank: 1,
    domId: entry.key,
    arxivId: entry.key,
    version: null,
    title: text(`Title of ${entry.key}`),
    authors: [],
    moreAuthors: false,
    metrics: likes,
    score,
    scoreMetrics: likes,
    links: [],
    subjects: [],
    abstract: null,
    codeLinks: [],
    lang: null,
    posts: [],
    notes: [],
    places: { heading: FILE_START, title: FILE_START, authors: null, links: [], posts: [] },
    ...entry,
  };
}

/** Returns a parsed post with what a test does not care about left empty. */
export function postFile(slug: string, digest: Partial<ScoredFile["digest"]> = {}): ScoredFile {
  return {
    fileId: `file-${slug}`,
    digestId: `digest-${slug}`,
    remarkId: null,
    absolutePath: `/site/content/posts/${slug}.md`,
    socialImageSize: null,
    folder: "/site/content/posts",
    displayPath: `content/posts/${slug}.md`,
    problems: [],
    ignores: [],
    places: NO_PLACES,
    digest: {
      slug,
      title: `Digest ${slug}`,
      date: "2026-01-05T00:00:00.000Z",
      rawDate: null,
      template: "post",
      draft: false,
      category: null,
      tags: [],
      description: null,
      socialImage: null,
      lang: null,
      entries: [],
      prose: [],
      ...digest,
    },
  };
}

/** Returns the post of a file with this name among the posts, parsed. */
export function readPost(name: string, source: string): ScoredFile {
  const parsed = parseDigest(source, { fileName: `posts/${name}` });
  const own = { ...parsed, displayPath: `content/posts/${name}` };
  return withScores({ ...postFile(parsed.digest.slug), ...own }, "robust");
}
