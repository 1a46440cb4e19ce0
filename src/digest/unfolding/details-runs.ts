import { afterBlank } from "../lines/after-blank";
import { readDetails, type DetailsBlock } from "./details-blocks";
import { nameOf } from "./details-name";

/**
 * Returns the runs of `<details>` elements with only blank lines between them, by the index of the first line
 * of each run. An element that holds others with a name, such as a subject with its papers, is in none.
 */
export function detailsRuns(
  lines: readonly string[],
  blocks: ReadonlyMap<number, DetailsBlock>,
): Map<number, DetailsBlock[]> {
  const runs = new Map<number, DetailsBlock[]>();
  const ordered = [...blocks.values()].sort((a, b) => a.start - b.start);
  const known = containers(lines, ordered);
  for (const first of ordered) {
    const run: DetailsBlock[] = [];
    let next: DetailsBlock | undefined = first;
    while (next !== undefined && !known.has(next)) {
      run.push(next);
      known.add(next);
      next = blocks.get(afterBlank(lines, next.last + 1));
    }
    if (run.length > 0) runs.set(first.start, run);
  }
  return runs;
}

function containers(lines: readonly string[], ordered: readonly DetailsBlock[]): Set<DetailsBlock> {
  const found = new Set<DetailsBlock>();
  const open: DetailsBlock[] = [];
  for (const block of ordered) {
    while ((open.at(-1)?.last ?? Infinity) < block.start) open.pop();
    const parent = open.at(-1);
    if (parent !== undefined && !found.has(parent)) {
      const text = readDetails(lines, block);
      if (text !== null && nameOf(lines, text) !== null) found.add(parent);
    }
    open.push(block);
  }
  return found;
}
