/** How far apart two steps are: half a power of ten. */
const FACTOR = Math.sqrt(10);
const HIGHEST = 4;

/**
 * Returns how hot a score is beside the best one of its list, in four steps by its logarithm: 4 from a third of the
 * best on, 3 from a tenth on, 2 from a thirtieth on, else 1. Both are above 0.
 */
export function heatStep(score: number, best: number): number {
  const below = Math.floor(Math.log(best / score) / Math.log(FACTOR) - 1e-9);
  return Math.min(HIGHEST, Math.max(1, HIGHEST - below));
}
