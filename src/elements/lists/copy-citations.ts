import type { Tools } from "./tools";
import { titleLink } from "./rows";

/** Each is a file to load. */
const MOST = 200;

/**
 * Copies the BibTeX of papers, from the file of each, in the click itself. Says what happened; of too many papers `tooMany`
 * says how many may be copied.
 */
export async function copyCitations(
  rows: readonly Element[],
  { tell }: Pick<Tools, "tell">,
  tooMany: (most: number) => string,
  notCopied: string,
): Promise<void> {
  const urls = rows.flatMap((row) => fileOf(row) ?? []);
  if (urls.length > MOST) return tell(null, tooMany(MOST));
  const text = Promise.all(urls.map(textOf)).then(
    (files) => new Blob([files.join("\n")], { type: "text/plain" }),
  );
  try {
    if (urls.length === 0) throw new Error("No paper has a file.");
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": text })]);
    tell("copied");
  } catch {
    if (navigator.onLine) tell(null, notCopied);
    else tell("offline");
  }
}

/** The address of the BibTeX of a row's paper: that of its link to it, else beside its page; `null` for a digest. */
export function fileOf(row: Element): string | null {
  const cite = row.querySelector<HTMLAnchorElement>("hot-papers-cite a");
  if (cite) return cite.href;
  const link = titleLink(row);
  return link && /\/papers\/[^/]+\/?$/.test(link.pathname)
    ? `${link.href.replace(/\/$/, "")}.bib`
    : null;
}

async function textOf(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.text();
}
