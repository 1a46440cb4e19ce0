import type { AuthorName } from "../papers/author-name";
import { texEscape } from "./tex-escape";

/**
 * Returns a name for BibTeX's `author` field: `First von Last` as arXiv prints it, `von Last, Jr., First` where
 * BibTeX would read that otherwise, and a group in braces.
 */
export function bibtexName(name: AuthorName): string {
  if (name.group !== null) return name.group === "" ? "" : `{${texEscape(name.group)}}`;
  const { family, given, suffix, familyFirst } = name;
  if (given === null && suffix === null) {
    const needsBraces = family.includes(" ") || family.toLowerCase() === "others";
    return needsBraces ? `{${texEscape(family)}}` : texEscape(family);
  }
  if (given !== null && suffix === null && !familyFirst && readsAsWritten(given, family)) {
    return texEscape(`${given} ${family}`);
  }
  const parts = [family, suffix, given].filter((part) => part !== null);
  return parts.map(texEscape).join(", ");
}

/** In BibTeX the family name begins at the first word in lower case, or else is only the last word. */
function readsAsWritten(given: string, family: string): boolean {
  const [firstOfFamily = "", ...others] = family.split(" ");
  const isLower = (word: string) => /^[^\p{L}]*\p{Ll}/u.test(word);
  if (given.split(" ").some(isLower)) return false;
  if (others.length === 0) return true;
  return isLower(firstOfFamily) && !isLower(others.at(-1) ?? "");
}
