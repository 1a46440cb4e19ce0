/** A run of papers: the position of its first, and how many there are. */
export interface PaperBlock {
  first: number;
  papers: number;
}

/**
 * Returns runs of `size` of so many papers (newest first), counted from the oldest, so that a new digest changes only the first
 * run, which browsers load first: it has up to twice as many, at least `size` where there are as many.
 */
export function paperBlocks(papers: number, size: number): PaperBlock[] {
  const odd = papers % size;
  const newest = Math.min(papers, odd + size);
  const older = Math.max(0, Math.ceil((papers - newest) / size));
  return [
    { first: 0, papers: newest },
    ...Array.from({ length: older }, (_, index) => ({
      first: newest + index * size,
      papers: size,
    })),
  ];
}
