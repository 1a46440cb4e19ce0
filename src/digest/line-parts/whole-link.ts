import { readLink, type MarkdownLink } from "../values/markdown-link";

/** A link that makes up a whole text. */
export interface WholeLink extends MarkdownLink {
  /** Its label as written, with markup. */
  inner: string;
}

/** Returns the link that makes up the whole `text`, ignoring emphasis round it, or `null`. */
export function wholeLink(text: string): WholeLink | null {
  const [, , inside = text] = /^([*_]{1,3})(?=\[)(.*\))\1$/.exec(text) ?? [];
  const link = readLink(inside, 0);
  if (link === null || link.end !== inside.length) return null;
  return { ...link, inner: inside.slice(1, inside.lastIndexOf("](")) };
}
