import type { DigestPaths, RoutedDigest, RoutedTerm } from "./routed-digest";
import type { DigestFile } from "./digest-file";
import { addressChanged } from "../../problems/rules/address-changed";
import { pathCollision } from "../../problems/rules/path-collision";
import { slugCollision } from "../../problems/rules/slug-collision";
import { siteProblem, type SiteProblem } from "../../problems/site-problem";
import type { Range } from "../../problems/range";
import { termSlug } from "./term-slug";
import { uniqueSlugs } from "./unique-slugs";
import { compareText } from "../../messages/compare-text";

/**
 * Returns the posts in the site's order (oldest first) with their paths, and a problem for each path or term
 * slug that two of them claim, and for each term that cannot be part of an address unchanged. If a new post
 * claims the path of an older one, the older post keeps it.
 */
export function assignPaths(
  files: readonly DigestFile[],
  paths: DigestPaths,
): { digests: RoutedDigest[]; problems: SiteProblem[] } {
  const ordered = [...files].sort(byAge);
  // A post without its date must not take the address of one that has had it.
  const claiming = [...ordered].sort((a, b) => Number(isHeld(a)) - Number(isHeld(b)));
  const problems: SiteProblem[] = [];
  const slugs = assignSlugs(claiming, problems);
  const categories = assignTermPaths(
    claiming,
    ({ digest, places }) =>
      digest.category === null ? [] : [[digest.category, places.frontMatter.category]],
    { of: "category", pathOf: paths.category },
    problems,
  );
  const tags = assignTermPaths(
    claiming,
    ({ digest, places }) => digest.tags.map((tag, i) => [tag, places.frontMatter.tags[i] ?? null]),
    { of: "tag", pathOf: paths.tag },
    problems,
  );

  const digests = ordered.map((file): RoutedDigest => {
    const slug = slugs.get(file) ?? file.digest.slug;
    const { category, template } = file.digest;
    return {
      file,
      slug,
      path: paths.digest(template, slug),
      category: category === null ? null : (categories.get(category) ?? null),
      tags: file.digest.tags.flatMap((tag) => tags.get(tag) ?? []),
    };
  });
  return { digests, problems };
}

/**
 * Oldest first; posts that are held come before all others, then those without a date; equal dates are ordered by path.
 */
function byAge(a: DigestFile, b: DigestFile): number {
  return (
    Number(isHeld(b)) - Number(isHeld(a)) ||
    compareText(a.digest.date ?? "", b.digest.date ?? "") ||
    compareText(a.displayPath, b.displayPath)
  );
}

function isHeld(file: DigestFile): boolean {
  return file.isHeld ?? false;
}

function assignSlugs(files: DigestFile[], problems: SiteProblem[]): Map<DigestFile, string> {
  const given = new Map<DigestFile, string>();
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

function assignTermPaths(
  files: DigestFile[],
  termsOf: (file: DigestFile) => [name: string, range: Range | null][],
  { of, pathOf }: { of: "category" | "tag"; pathOf: (slug: string) => string },
  problems: SiteProblem[],
): Map<string, RoutedTerm> {
  const firstUse = new Map<string, { file: DigestFile; range: Range }>();
  for (const file of files) {
    for (const [name, range] of termsOf(file)) {
      if (!firstUse.has(name)) firstUse.set(name, { file, range: range ?? file.places.opening });
    }
  }
  const names = [...firstUse.keys()];
  const claims = [...firstUse].map(([name, use]) => {
    const { segment, change } = termSlug(name);
    return { name, slug: segment, change, use };
  });
  const { slugs, collisions } = uniqueSlugs(claims);
  claims.forEach(({ name, slug, change, use: { file, range } }, i) => {
    if (change === null) return;
    const values = { of, name, instead: slugs[i] ?? slug, change };
    problems.push(siteProblem(file.displayPath, addressChanged, range, values));
  });
  for (const { claim, takenBy, slug } of collisions) {
    const { name, use } = claim;
    problems.push(
      siteProblem(use.file.displayPath, slugCollision, use.range, { name, takenBy, slug }),
    );
  }
  return new Map(names.map((name, i) => [name, { name, path: pathOf(slugs[i] ?? "") }]));
}
