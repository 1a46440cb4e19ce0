import { parseDigest } from "../../src/digest/parse-digest";
import type { Digest, Entry } from "../../src/digest/types";
import type { Places } from "../../src/digest/places";
import { FILE_START } from "../../src/problems/range";
import type { DigestFile } from "../../src/site/posts/digest-file";

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
  },
  images: [],
  links: [],
  headings: [],
};

/** Returns an entry with what a test does not care about left empty. */
export function entryOf(entry: Partial<Entry> & { key: string }): Entry {
  return {
    rank: 1,
    domId: entry.key,
    arxivId: entry.key,
    version: null,
    title: text(`Title of ${entry.key}`),
    authors: [],
    moreAuthors: false,
    metrics: [],
    score: 0,
    links: [],
    subjects: [],
    abstract: null,
    posts: [],
    notes: [],
    places: { heading: FILE_START, title: FILE_START, authors: null, links: [], posts: [] },
    ...entry,
  };
}

/** Returns a parsed post with what a test does not care about left empty. */
export function postFile(slug: string, digest: Partial<Digest> = {}): DigestFile {
  return {
    fileId: `file-${slug}`,
    digestId: `digest-${slug}`,
    remarkId: null,
    absolutePath: `/site/content/posts/${slug}.md`,
    socialImageSize: null,
    folder: "/site/content/posts",
    displayPath: `content/posts/${slug}.md`,
    problems: [],
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
export function readPost(name: string, source: string): DigestFile {
  const parsed = parseDigest(source, { fileName: `posts/${name}` });
  return { ...postFile(parsed.digest.slug), ...parsed, displayPath: `content/posts/${name}` };
}
