import { readFactLine } from "../facts/fact-line";
import { paperLinks } from "./links-in-text";

/** Returns whether a line is nothing but a link to a paper. */
export function isAddress(text: string): boolean {
  const [link, other] = paperLinks(text);
  if (link === undefined || other !== undefined) return false;
  return /^[\s<(]*$/.test(text.slice(0, link.start)) && /^[\s>)]*$/.test(text.slice(link.end));
}

/** Returns whether a line is nothing but links, one to a paper at least, with their labels. */
export function areLinks(text: string): boolean {
  const written = text.trim();
  if (isAddress(written)) return true;
  const fact = paperLinks(written).length > 0 ? readFactLine(written) : null;
  return fact?.certain === true && fact.links.length > 0;
}
