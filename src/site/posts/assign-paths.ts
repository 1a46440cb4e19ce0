import { compareInstants } from "../../messages/utc-instant";
import { assignTermPaths } from "./assign-term-paths";
import type { DigestPaths, RoutedDigest } from "./routed-digest";
import type { TermUse } from "./same-terms";
import type { ScoredFile } from "./scored-file";
import { pathCollision } from "../../problems/rules/path-collision";
import { siteProblem, type SiteProblem } from "../../problems/site-problem";
import { uniqueSlugs } from "./unique-slugs";
import { compareText } from "../../messages/compare-text";

/**
 * Returns the posts in the site's order (oldest first) with their paths, and a problem for each path or term
 * slug that two of them claim, and for each term that cannot be part of an address unchanged. If a new post
 * claims the path of an older one, the older post keeps it.
 */
export function assignPaths(
  files: readonly ScoredFile[],
  paths: DigestPaths,
): { digests: RoutedDigest[]; problems: SiteProblem[] } {
  const ordered = [...files].sort(byAge);
  // A post without its date must not take the address of one that has had it.
  const claiming = [...ordered].sort((a, b) => Number(isHeld(a)) - Number(isHeld(b)));
  const problems: SiteProblem[] = [];
  const slugs = assignSlugs(claiming, problems);
  const ofCategory = { of: "category", pathOf: paths.category } as const;
  const categories = assignTermPaths(claiming.flatMap(categoryUse), ofCategory, problems);
  const ofTag = { of: "tag", pathOf: paths.tag } as const;
  const tags = assignTermPaths(claiming.flatMap(tagUses), ofTag, problems);

  const digests = ordered.map((file): RoutedDigest => {
    const slug = slugs.get(file) ?? file.digest.slug;
    const { category, template, entries } = file.digest;
    const path = paths.digest(template, slug);
    return {
      file,
      slug,
      path,
      pages: paths.digestPages(path, entries.length),
      category: category === null ? null : (categories.get(category) ?? null),
      tags: [...new Set(file.digest.tags.flatMap((tag) => tags.get(tag) ?? []))],
    };
  });
  return { digests, problems };
}

/**
 * Oldest first; posts that are held come before all others, then those without a date; equal dates are ordered by path.
 */
function byAge(a: ScoredFile, b: ScoredFile): number {
  return (
    Number(isHeld(b)) - Number(isHeld(a)) ||
    compareInstants(a.digest.date, b.digest.date) ||
    compareText(a.displayPath, b.displayPath)
  );
}

function isHeld(file: ScoredFile): boolean {
  return file.isHeld ?? false;
}

function assignSlugs(files: ScoredFile[], problems: SiteProblem[]): Map<ScoredFile, string> {
  const given = new Map<ScoredFile, string>();
  for (const template of ["post", "page"] as const) {
    const posts = files.filter(({ digest }) => digest.template === template);
    const claims = posts.map((post) => ({ name: post.displayPath, slug: post.digest.slug, post }));
    const { slugs, collisions } = uniqueSlugs(claims);
    posts.forEach((post, index) => given.set(post, slugs[index] ?? post.digest.slug));
    for (const { claim, takenBy, slug } of collisions) {
      const { displayPath, places } = claim.post;
      problems.push(
        siteProblem(displayPath, pathCollision, places.frontMatter.slug ?? places.opening, {
          takenBy,
          slug,
        }),
      );
    }
  }
  return given;
}

function categoryUse(file: ScoredFile): TermUse[] {
  const { digest, places } = file;
  if (digest.category === null) return [];
  const range = places.frontMatter.category ?? places.opening;
  return [{ name: digest.category, file, range }];
}

function tagUses(file: ScoredFile): TermUse[] {
  const { digest, places } = file;
  const rangeOf = (index: number) => places.frontMatter.tags[index] ?? places.opening;
  return digest.tags.map((name, index) => ({ name, file, range: rangeOf(index) }));
}
