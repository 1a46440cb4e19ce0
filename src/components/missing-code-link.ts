import type { EntryView } from "./types";

/** Returns the repository of a paper that none of its links is, as a list of one or none; `label` names it. */
export function missingCodeLink(
  { links, codeLinks: [code] }: Pick<EntryView, "links" | "codeLinks">,
  label: string,
): { label: string; url: string }[] {
  const isThere = code === undefined || links.some(({ url }) => url === code);
  return isThere ? [] : [{ label, url: code }];
}
