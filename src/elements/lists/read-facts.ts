import { type RowFacts, rowFacts } from "./row-facts";

/** How many rows are read before the page may answer its reader again. */
const READ_AT_ONCE = 150;

/** Returns what rows say, read part by part so that the page goes on answering; `null` once they are not `isWanted` any more. */
export async function readFacts(
  rows: readonly HTMLElement[],
  isWanted: () => boolean,
): Promise<RowFacts[] | null> {
  const facts: RowFacts[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % READ_AT_ONCE === 0 && index > 0) await new Promise((go) => setTimeout(go));
    if (!isWanted()) return null;
    facts.push(rowFacts(row));
  }
  return facts;
}
