const TAG = /<(\/?)(table|tr|td|th|h[1-6])\b[^<>]{0,2000}>/gi;
/** The names of elements of which tables consist. */
const PARTS: ReadonlySet<string> = new Set(["table", "tbody", "tfoot", "thead", "tr", "td", "th"]);

/** Returns whether an element is a part of a table. */
export function isPartOfTable(name: string): boolean {
  return PARTS.has(name);
}

interface OpenTable {
  number: number;
  /** The cells of the row that is read, and the most of a row. */
  cells: number;
  most: number;
  isLayout: boolean;
}

/**
 * Returns which tables of a post in HTML, by the order in which they begin, only place what they hold, as mails have them: they
 * hold other tables or headings, or no row has two cells. Lines before index `start` and those marked in `code` are not read.
 */
export function layoutTables(
  lines: readonly string[],
  start: number,
  code: readonly boolean[],
): ReadonlySet<number> {
  const found = new Set<number>();
  const open: OpenTable[] = [];
  let count = 0;
  const close = (table: OpenTable | undefined) => {
    if (table === undefined) return;
    if (table.isLayout || Math.max(table.most, table.cells) < 2) found.add(table.number);
  };
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (code[at] === true || !line.includes("<")) continue;
    for (const [, slash, name = ""] of line.matchAll(TAG)) {
      const table = open.at(-1);
      if (/^table$/i.test(name)) {
        if (slash !== "") {
          close(open.pop());
          continue;
        }
        if (table !== undefined) table.isLayout = true;
        open.push({ number: count, cells: 0, most: 0, isLayout: false });
        count += 1;
      } else if (table === undefined || slash !== "") continue;
      else if (/^h/i.test(name)) table.isLayout = true;
      else if (/^tr$/i.test(name)) {
        table.most = Math.max(table.most, table.cells);
        table.cells = 0;
      } else table.cells += 1;
    }
  }
  // Those that are never closed.
  open.forEach(close);
  return found;
}
