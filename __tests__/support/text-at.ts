import type { Range } from "../../src/problems/range";

/** Returns what stands at a range of a file as it is on disk, with `\n` for each line end. */
export function textAt(source: string, { start, end }: Range): string {
  const lines = source.replace(/^\ufeff/, "").split(/\r\n?|\n/);
  const rows = lines.slice(start.line - 1, end.line);
  if (start.line < 1 || end.line > lines.length) throw new Error("a range out of the file");
  const last = rows.length - 1;
  if (end.column > (rows[last] ?? "").length + 1) throw new Error("a range out of its line");
  return rows
    .map((row, index) =>
      row.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined),
    )
    .join("\n");
}
