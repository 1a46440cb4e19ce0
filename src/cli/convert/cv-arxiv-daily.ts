/**
 * Returns what a file of cv-arxiv-daily says (`docs/cv-arxiv-daily.json`: a table row or an item by the identifier of each
 * paper, by its topic) as the Markdown that this bot makes of it; `null` if it is none.
 */
export function cvArxivDaily(read: unknown): string | null {
  if (typeof read !== "object" || read === null || Array.isArray(read)) return null;
  const topics = Object.entries(read).map(([topic, rows]: [string, unknown]) => ({
    topic,
    rows: rowsOf(rows),
  }));
  if (topics.length === 0 || topics.some(({ rows }) => rows === null)) return null;
  return topics
    .map(({ topic, rows }) => {
      const isTable = rows?.every((row) => row.startsWith("|"));
      const head = isTable ? ["|Date|Title|Authors|PDF|Code|", "|---|---|---|---|---|"] : [];
      return [`## ${topic.replace(/\s+/g, " ")}`, "", ...head, ...(rows ?? []), ""].join("\n");
    })
    .join("\n");
}

/** The newest first. */
function rowsOf(rows: unknown): string[] | null {
  if (typeof rows !== "object" || rows === null || Array.isArray(rows)) return null;
  const texts = Object.entries(rows)
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([, row]: [string, unknown]) => row);
  const isRow = (row: unknown): row is string =>
    typeof row === "string" && /^\s*(?:\||[-*] )/.test(row);
  return texts.every(isRow) ? texts.map((row) => row.replace(/\s+/g, " ").trim()) : null;
}
