import { AUTHORS_LABEL } from "../facts/author-marks";
import { looksLikeAuthors } from "../facts/looks-like-authors";
import { readFactLine } from "../facts/fact-line";
import { hasLabel } from "../lines/label";
import { isBlank } from "../lines/line-kinds";
import type { UnfoldedLine } from "./unfolded";

const BULLET = /^[ \t]*(?:[-*+][ \t]+)?(?:[\p{Extended_Pictographic}\uFE0F\u200D][ \t]*)*/u;

/**
 * Returns the lines below the name of a paper with a label before its authors, if the first of them that is
 * neither blank nor a fact can be nothing but names: they stand after the links in that name, where only a
 * label tells them from text.
 */
export function labelAuthors(lines: readonly UnfoldedLine[]): UnfoldedLine[] {
  const at = lines.findIndex(({ text }) => !isBlank(text) && readFactLine(text) === null);
  const first = lines[at];
  const next = lines[at + 1];
  const dated =
    first === undefined
      ? ""
      : (/^(.{3,300}?)\s*[|·•]\s*(?:19|20)\d\d\s*$/.exec(first.text)?.[1] ?? "");
  if (first !== undefined && first.own === 0 && dated !== "" && looksLikeAuthors(dated)) {
    const own = "Authors: ";
    const labelled = { ...first, text: own + dated, own: own.length };
    const yearAt = first.text.trimEnd().length - 4;
    return [
      ...lines.slice(0, at),
      labelled,
      {
        ...first,
        text: `- year: ${first.text.trimEnd().slice(-4)}`,
        own: 8,
        from: first.from + yearAt,
      },
      { ...first, text: "", own: 0 },
      ...lines.slice(at + 1),
    ];
  }
  if (first === undefined || (next !== undefined && goesOn(next.text))) return [...lines];
  const [bullet = ""] = BULLET.exec(first.text) ?? [];
  const names = first.text.slice(bullet.length);
  const isOther = AUTHORS_LABEL.test(first.text) || hasLabel(first.text);
  if (isOther || first.own > 0) return [...lines];
  const own = "Authors: ";
  const [before = ""] = /^[^:]{3,300}?(?=\s[-–—]\s+\S)/.exec(names) ?? [];
  if (before !== "" && !looksLikeAuthors(names) && looksLikeAuthors(before)) {
    const from = first.from + bullet.length;
    const after = before.length + (/^\s[-–—]\s+/.exec(names.slice(before.length))?.[0].length ?? 0);
    return [
      ...lines.slice(0, at),
      { ...first, text: own + before, own: own.length, from },
      { ...first, text: `- venue: ${names.slice(after)}`, own: 9, from: from + after },
      ...lines.slice(at + 1),
    ];
  }
  if (!looksLikeAuthors(names)) return [...lines];
  const labelled = {
    ...first,
    text: own + names,
    own: own.length,
    from: first.from + bullet.length,
  };
  return [...lines.slice(0, at), labelled, ...lines.slice(at + 1)];
}

/** The line continues a paragraph. */
function goesOn(text: string): boolean {
  return (
    !isBlank(text) &&
    /^[ \t]*[\p{L}\p{N}]/u.test(text) &&
    !hasLabel(text) &&
    readFactLine(text) === null
  );
}
