import { looksLikeAuthors } from "./looks-like-authors";
import { isProfile } from "../values/profile";
import type { FactLine } from "./fact-line";

/** Words of what digests link to beside papers, which otherwise read like names: `Project Page`. */
const NO_NAME =
  /\b(?:abs(?:tract)?|appendix|arxiv|blog|code|colab|data(?:sets?)?|demo|doi|github|html|hugging|link|models?|notebook|page|paper|pdf|posters?|preprint|project|repo(?:sitory)?|site|slides?|space|supp\w*|talk|thread|tweet|video|website|weights)\b/i;

/**
 * Returns the names where a line of nothing but links names authors, or `null`: all read like names and none leads to a
 * paper, and one leads to somebody's profile, or there are several, or (`followed`) other facts come next.
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
