import { titleLink } from "./lists/rows";

/** A paper, or a digest, as a reader passes it on. */
export interface Shared {
  /** In plain text. */
  title: string;
  /** What its title leads to, else its place on this page; absolute. */
  url: string;
  /** The address of its place on this page, where it has one, else what its title leads to; absolute. */
  place: string;
}

/**
 * Returns what an element belongs to: the paper of an entry, what a row of a list leads to, or the paper whose own page
 * this is; `null` elsewhere.
 */
export function sharedAt(element: Element | null): Shared | null {
  const box = element?.closest("article[aria-label],li");
  const whole = box?.closest("article[aria-label]") ?? box;
  if (!whole) return null;
  const page = new URL(location.href);
  page.hash = whole.id;
  // The page of a paper has no link to itself.
  const isPage = whole.matches("article:not([id])");
  const link = isPage ? null : titleLink(whole);
  const title = whole.ariaLabel ?? link?.textContent?.trim();
  if (!title || (!link && !isPage)) return null;
  const url = link?.href ?? page.href;
  return { title, url, place: whole.id ? page.href : url };
}

/** Returns a title as a link in Markdown (CommonMark), without formatting of its own. */
export function markdownLink({ title, url }: Pick<Shared, "title" | "url">): string {
  const text = title.replace(/[\\`*_[\]<&$]/g, "\\$&");
  return `[${text}](${url.replace(/[()]/g, (sign) => (sign === "(" ? "%28" : "%29"))})`;
}
