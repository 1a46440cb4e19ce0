import { looksLikeAuthors } from "../facts/looks-like-authors";
import { hasWords, linkLine, without } from "../line-parts/link-line";
import { leadsToPaper, linksInText } from "../line-parts/links-in-text";
import { unfoldedLine, type LineSpan, type UnfoldedLine } from "../line-parts/unfolded";

/**
 * Returns the lines of authors and of a link, where a line is nothing but a link to a paper by the names of its authors,
 * `[Ada Example, Ben Sample](https://arxiv.org/abs/2603.10001)`; else `null`.
 */
export function signedLink(lines: readonly string[], span: LineSpan): UnfoldedLine[] | null {
  const line = lines[span.index] ?? "";
  const links = linksInText(line, span);
  const [link] = links;
  if (link === undefined || links.length > 1 || !leadsToPaper(link)) return null;
  const areNames = link.label.includes(",") && looksLikeAuthors(link.label);
  if (!areNames || hasWords(without(line.slice(span.start, span.end), links, span))) return null;
  return [
    unfoldedLine(lines, span.index, link.labelSpan, "Authors: "),
    linkLine(lines, span.index, { ...link, label: "" }),
  ];
}
