import { looksLikeAuthors } from "./looks-like-authors";
import { isProfile } from "../values/profile";
import type { FactLine } from "./fact-line";

/** Words in labels of other links, which would otherwise read like names: `Project Page`. */
const NO_NAME =
  /\b(?:abs(?:tract)?|appendix|arxiv|blog|code|colab|data(?:sets?)?|demo|doi|github|html|hugging|link|models?|notebook|page|paper|pdf|posters?|preprint|project|repo(?:sitory)?|site|slides?|space|supp\w*|talk|thread|tweet|video|website|weights)\b/i;

/**
 * Returns the names if a line of only links names authors, or `null`. All labels must read like names and no
 * link may lead to a paper. In addition, one must lead to a profile, or there must be several, or
 * (`followed`) other facts must come next.
 */
export function linkedAuthors(
  line: string,
  { links, problems, certain }: FactLine,
  followed: boolean,
): string[] | null {
  if (certain || links.length === 0 || problems.length > 0 || line.includes("|")) return null;
  const names = links.map(({ label }) => label);
  if (!names.every((name) => !NO_NAME.test(name) && looksLikeAuthors(name))) return null;
  return followed || names.length > 1 || links.some(({ url }) => isProfile(url)) ? names : null;
}
