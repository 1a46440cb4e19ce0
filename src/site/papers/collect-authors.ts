import { fitSegment, type PathSegment, type SegmentChange } from "../../digest/values/path-segment";
import { authorKey } from "./author-key";
import type { CollectedPaper } from "./collect-papers";
import { uniqueSlugs } from "../posts/unique-slugs";

/** The last part of the path of the index of authors by name, which no author's slug may be. */
export const AUTHORS_BY_NAME = "by-name";

/** An author of papers of the site. */
export interface CollectedAuthor {
  /** The key that all spellings of the name share. */
  key: string;
  name: string;
  slug: string;
  /** Why the slug differs from the letters of the name. */
  change: SegmentChange | null;
  papers: CollectedPaper[];
}

/** Returns all authors in the order of their first paper, each with a slug of its own. */
export function collectAuthors(collected: readonly CollectedPaper[]): CollectedAuthor[] {
  const authors = new Map<string, { name: string; papers: CollectedPaper[] }>();
  for (const paper of collected) {
    for (const name of paper.merged.authors) {
      const key = authorKey(name);
      const known = authors.get(key) ?? { name, papers: [] };
      if (known.papers.at(-1) !== paper) known.papers.push(paper);
      authors.set(key, known);
    }
  }
  const all = [...authors].map(([key, author]) => {
    const { segment, change } = slugOf(key);
    return { key, ...author, slug: segment, change };
  });
  const { slugs } = uniqueSlugs(all);
  return all.map((author, i) => ({ ...author, slug: slugs[i] ?? author.slug }));
}

function slugOf(key: string): PathSegment {
  const slug = key.replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
  if (slug === AUTHORS_BY_NAME) return { segment: `${slug}-1`, change: "reserved" };
  return fitSegment(slug || "author");
}
