import { make } from "./make";
import type { Say } from "./say";

/** Returns the way to the search of the whole site for words, where there are words and the site has a search. */
export function searchInstead(words: string, say: Say): HTMLElement[] {
  const search = document.querySelector<HTMLAnchorElement>("header [data-action=search]");
  if (!search || !words) return [];
  const href = `${search.pathname}?q=${encodeURIComponent(words)}`;
  return [make("a", { href }, say("search"))];
}
