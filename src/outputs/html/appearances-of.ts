import type { DigestOutput, AppearanceOutput } from "../types";

/**
 * Returns, for each entry of a digest, the corresponding appearance of its paper, or `undefined`. A digest
 * can name a paper twice: its appearances are in the order of its entries.
 */
export function appearancesOf({ slug, entries }: DigestOutput): (AppearanceOutput | undefined)[] {
  const waiting = new Map<string, AppearanceOutput[]>();
  return entries.map(({ paper: { key, appearances } }) => {
    const left = waiting.get(key) ?? appearances.filter(({ digest }) => digest.slug === slug);
    waiting.set(key, left);
    return left.shift();
  });
}
