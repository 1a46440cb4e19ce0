import { blockAt, NO_KINDS, type UnfoldContext } from "./block-at";
import { detailsBlocks, type DetailsBlock } from "./details-blocks";
import { detailsRuns } from "./details-runs";
import { openDetails, wrapperTitle } from "./open-details";
import { papersIn, type BlockKind } from "./paper-block";
import { holdsSources } from "./sources-heading";
import type { Unfolded } from "../line-parts/unfolded";

/**
 * Returns a post without the tags of those `<details>` elements that hold lists, tables or elements of papers,
 * or `null` if there are none.
 */
export function openWrappers(
  lines: readonly string[],
  { start, code, mode }: UnfoldContext,
): Unfolded | null {
  const blocks = detailsBlocks(lines, code);
  if (blocks.size === 0) return null;
  const runs = detailsRuns(lines, blocks);
  const wrappersOf = (known: ReadonlySet<BlockKind>) => {
    const wrappers: DetailsBlock[] = [];
    const kinds = new Set<BlockKind>();
    const holdsPapers = (from: number, to: number): boolean => {
      let found = false;
      for (let i = from; i < to;) {
        const block = code[i] === true ? null : blockAt(lines, i, { code, mode, runs, known });
        if (block !== null && papersIn(i, block).size > 0) {
          kinds.add(block.kind);
          found = true;
        }
        const element = block === null ? blocks.get(i) : undefined;
        if (
          element !== undefined &&
          holdsPapers(i + 1, element.last) &&
          isWrapper(lines, element)
        ) {
          wrappers.push(element);
          found = true;
        }
        i = element === undefined ? (block?.end ?? i + 1) : element.last + 1;
      }
      return found;
    };
    holdsPapers(start, lines.length);
    return { wrappers, kinds };
  };
  const { kinds } = wrappersOf(NO_KINDS);
  if (kinds.size === 0) return null;
  const { wrappers } = wrappersOf(kinds);
  return wrappers.length === 0 ? null : openDetails(lines, wrappers);
}

function isWrapper(lines: readonly string[], block: DetailsBlock): boolean {
  return wrapperTitle(lines, block) !== null && !holdsSources(lines, block);
}
