import { invertedName, parseAuthorName } from "../papers/author-name";
import { contextObject, groupName, type CitedPaper } from "./context-object";

/**
 * Returns the ContextObject of a paper whose authors are as written: made by the build for the papers of a digest, in the
 * browser for the results of a search.
 */
export function openUrl({
  authors,
  ...paper
}: Omit<CitedPaper, "creators"> & { authors: readonly string[] }): string {
  return contextObject({ ...paper, creators: authors.map(creator) });
}

/** Zotero treats the last word as the family name, unless there is a comma. */
function creator(written: string): string {
  const name = parseAuthorName(written);
  if (name.group !== null) return groupName(name.group);
  if (name.given === null) return invertedName(name);
  const { family, given, suffix, familyFirst } = name;
  const lastWordIsFamily = !family.includes(" ") && suffix === null && !familyFirst;
  if (lastWordIsFamily) return `${given} ${family}`;
  // Zotero ignores everything after a second comma.
  return `${family}, ${[given, suffix].filter((part) => part !== null).join(" ")}`;
}
