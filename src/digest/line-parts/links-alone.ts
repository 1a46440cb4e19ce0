import { readFactLine } from "../facts/fact-line";
import { without } from "./link-line";
import { linksInText, paperLinks } from "./links-in-text";
import { isGeneric } from "./read-title";

/** Returns whether a line is nothing but a link to a paper. */
export function isAddress(text: string): boolean {
  const [link, other] = paperLinks(text);
  if (link === undefined || other !== undefined) return false;
  return /^[\s<(]*$/.test(text.slice(0, link.start)) && /^[\s>)]*$/.test(text.slice(link.end));
}

/** Returns whether a line is nothing but several links with names of links, one to a paper at least, and no signs between them. */
export function arePlainLinks(text: string): boolean {
  if (!/\)[ \t]+\[/.test(text) || paperLinks(text).length === 0) return false;
  const span = { start: 0, end: text.length };
  const links = linksInText(text, span);
  return links.every(({ label }) => isGeneric(label)) && without(text, links, span).trim() === "";
}

/** Returns whether a line is nothing but links, one to a paper at least, with their labels. */
export function areLinks(text: string): boolean {
  const written = text.trim();
  if (isAddress(written)) return true;
  if (arePlainLinks(written)) return true;
  const fact = paperLinks(written).length > 0 ? readFactLine(written) : null;
  return fact?.certain === true && fact.links.length > 0;
}
