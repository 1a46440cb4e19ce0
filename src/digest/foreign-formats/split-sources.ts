import { areLinks } from "../line-parts/links-alone";
import { linksInText } from "../line-parts/links-in-text";
import type { Span } from "../lines/span";
import type { LineSpan, Unfolded } from "../line-parts/unfolded";
import { addPiece, asUnfolded, madeLine, sameLine, type MadeLine } from "./made-lines";
import type { OpenContext } from "./open-context";

/** A line that says where a paper is from, in an item or in italics. */
const SOURCE =
  /^([ \t]*(?:[-*+][ \t]+)?)(\*\*|[*_])?(?:citation|cite|source|reference|published in|来源|來源|出处|出處|出典|引用|출처)\2?[:：]\2?[ \t]*(?=\S)/iu;
const COUNT = /^[\s*_+-]*cit/i;
/** The name of an identifier right before its link: `PMID: [39000001](…)`. */
const NAME = /[A-Za-z]{2,8}:[ \t]?$/;
const BETWEEN = /(?<![\s,;，；、|·/—–-])[\s,;，；、|·/—–-]+$/;
const CLOSING = /(?<![*_\s])[*_]?[ \t]*$/;
const LONGEST = 2000;

/**
 * Returns a post in which the links to a paper at the end of a line about its source (`- Source: Example Archive; [page](…)`,
 * `*Citation: Title, Journal, 2026, PMID: [39000001](…)*`) have a line of their own, or `null` if it has none.
 */
export function splitSources(
  lines: readonly string[],
  { start, code }: OpenContext,
): Unfolded | null {
  const found = new Map<number, Parts>();
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (!line.includes("](http") || line.length > LONGEST || code[at] === true) continue;
    const parts = partsOf(line);
    if (parts !== null) found.set(at, parts);
  }
  if (found.size === 0) return null;
  return asUnfolded(
    lines.flatMap((_, index): MadeLine[] => {
      const parts = found.get(index);
      if (parts === undefined) return [sameLine(lines, index)];
      return [
        partAt(lines, { index, ...parts.words }, parts.own),
        partAt(lines, { index, ...parts.links }, "- "),
      ];
    }),
  );
}

interface Parts {
  words: Span;
  /** What is put before the words. */
  own: string;
  links: Span;
}

function partsOf(line: string): Parts | null {
  const [head, before = "", mark] = SOURCE.exec(line) ?? [];
  if (head === undefined) return null;
  const [first] = linksInText(line, { start: head.length, end: line.length });
  if (first === undefined || first.start === head.length) return null;
  const name = NAME.exec(line.slice(head.length, first.start))?.[0].length ?? 0;
  const from = first.start - name;
  const isWhole = mark?.length === 1 && !head.slice(0, -1).trimEnd().endsWith(mark);
  const end = isWhole ? line.length - (CLOSING.exec(line)?.[0].length ?? 0) : line.length;
  const words = line.slice(0, from).replace(BETWEEN, "");
  if (words.length <= head.length || !areLinks(line.slice(from, end))) return null;
  // A number would be expected behind the label "Citation", which is also the name of a count.
  const isCitation = isWhole || COUNT.test(head);
  return {
    words: { start: (isCitation ? head : before).length, end: words.length },
    own: isCitation ? "- Source: " : "- ",
    links: { start: from, end },
  };
}

function partAt(lines: readonly string[], span: LineSpan, own: string): MadeLine {
  const made = madeLine(span.index);
  addPiece(made, lines, span, own);
  return made;
}
