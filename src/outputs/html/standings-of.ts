import type { DigestOutput, StandingOutput } from "../types";

/**
 * Returns, for each entry of a digest, the standing of its paper that the entry is, or `undefined`. A digest can
 * name a paper twice: its standings are in the order of its entries.
 */
export function standingsOf({ slug, entries }: DigestOutput): (StandingOutput | undefined)[] {
  const waiting = new Map<string, StandingOutput[]>();
  return entries.map(({ paper: { key, standings } }) => {
    const left = waiting.get(key) ?? standings.filter(({ digest }) => digest.slug === slug);
    waiting.set(key, left);
    return left.shift();
  });
}
