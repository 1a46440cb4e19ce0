import { decodePercent } from "../../digest/values/decode-percent";
import { isLong, pageOfPaper } from "./digest-pages";
import type { RoutedDigest } from "./routed-digest";

/**
 * Returns a function that gives the page of a long digest which shows the paper that an address of the site
 * names by its fragment, with the fragment; `null` if it names none.
 */
export function paperPages(digests: readonly RoutedDigest[]): (address: URL) => string | null {
  const byDigest = new Map(
    digests.filter(isLong).map((digest) => {
      const pages = digest.file.digest.entries.map(
        ({ domId }, position) => [domId, pageOfPaper(digest, position)] as const,
      );
      return [withSlash(digest.path), new Map(pages)];
    }),
  );
  return ({ pathname, hash }) => {
    const pages = byDigest.get(withSlash(decodePercent(pathname)));
    const page = pages?.get(decodePercent(hash.slice(1)));
    return page === undefined ? null : page + hash;
  };
}

function withSlash(path: string): string {
  return path.endsWith("/") ? path : `${path}/`;
}
