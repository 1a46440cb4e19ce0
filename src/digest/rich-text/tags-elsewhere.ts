import { GROUPING_TAGS } from "./html-tags";
import type { TagsElsewhere } from "./pair-tags";

const TAG = /<(\/?)([a-z]+)/gi;

/**
 * Returns for each piece of a text the tags in the pieces before and after it: a `<details>` around a social
 * post opens in one piece of prose and closes in the next.
 */
export function tagsAround(pieces: readonly string[]): TagsElsewhere[] {
  const firstOpen = new Map<string, number>();
  const lastClose = new Map<string, number>();
  if (pieces.length > 1) {
    for (const [index, piece] of pieces.entries()) {
      for (const [, slash, written = ""] of piece.matchAll(TAG)) {
        const name = written.toLowerCase();
        if (!GROUPING_TAGS.has(name)) continue;
        if (slash === "/") lastClose.set(name, index);
        else if (!firstOpen.has(name)) firstOpen.set(name, index);
      }
    }
  }
  return pieces.map((_, index) => ({
    opensBefore: (name) => (firstOpen.get(name) ?? index) < index,
    closesAfter: (name) => (lastClose.get(name) ?? index) > index,
  }));
}
