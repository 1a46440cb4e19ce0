import { addMade, addPiece, asUnfolded, madeLine, sameLine, type MadeLine } from "./made-lines";
import type { OpenContext } from "./open-context";
import type { LineSpan, Unfolded } from "../line-parts/unfolded";

const ITEM = /^[ \t]*\\(?:item|bibitem)(?:\[[^\]]{0,40}\])?(?:\{[^{}]{0,60}\})?[ \t]*/;
/** A section of an article, whose braces close in the same line. */
const SECTION =
  /^[ \t]*\\((?:sub){0,2}section|(?:sub)?paragraph)\*?(?:\[[^\]]{0,100}\])?\{(?=.*\})/;
const LEVELS: Readonly<Record<string, number>> = { section: 2, subsection: 3, subsubsection: 4 };
/** What a whole file in TeX has round its text: nothing that readers are told. */
const SILENT =
  /^[ \t]*\\(?:documentclass|usepackage|(?:begin|end)\{document\}|maketitle|tableofcontents|(?:new|clear)page|(?:small|med|big)skip)(?![a-zA-Z]).{0,200}$/;
const AROUND =
  /^[ \t]*\\(?:begin|end)\{(?:itemize|enumerate|description|thebibliography)\}.{0,40}$/;
/** A command with one argument or two, without braces inside, or the break of an entry. */
const COMMAND =
  /\\(textbf|emph|textit|url|newblock|href)\b[ \t]?(?:\{([^{}]{1,500})\}(?:\{([^{}]{1,500})\})?)?/g;
const MARKS: Readonly<Record<string, string>> = { textbf: "**", emph: "*", textit: "*" };

/**
 * Returns a post whose lists and sections in TeX (`\item \textbf{Title}, Ada Example. \url{…}`, `\section{Title}`) are those of
 * Markdown, or `null` if it has none.
 */
export function openTexList(
  lines: readonly string[],
  { start, code }: OpenContext,
): Unfolded | null {
  const isText = (at: number) => at >= start && code[at] !== true;
  if (!lines.some((line, at) => isText(at) && (ITEM.test(line) || SECTION.test(line)))) return null;
  return asUnfolded(
    lines.flatMap((line, index): MadeLine[] => {
      if (!isText(index)) return [sameLine(lines, index)];
      if (AROUND.test(line) || SILENT.test(line)) return [madeLine(index)];
      const section = sectionAt(lines, index);
      if (section !== null) return section;
      const [item] = ITEM.exec(line) ?? [];
      const span = { index, start: item?.length ?? 0, end: textEnd(line) };
      return [inMarkdown(lines, span, item === undefined ? "" : "- ")];
    }),
  );
}

/** A heading, and what stands behind it in its line. */
function sectionAt(lines: readonly string[], index: number): MadeLine[] | null {
  const line = lines[index] ?? "";
  const [head, name = ""] = SECTION.exec(line) ?? [];
  if (head === undefined) return null;
  let depth = 1;
  let end = head.length;
  for (; end < line.length; end += 1) {
    if (line.charAt(end) === "{") depth += 1;
    if (line.charAt(end) === "}") depth -= 1;
    if (depth === 0) break;
  }
  const blank = madeLine(index);
  const title = { index, start: head.length, end };
  const behind = end + 1 + (/^[\s.:]*/.exec(line.slice(end + 1))?.[0].length ?? 0);
  const rest = { index, start: behind, end: textEnd(line) };
  if (name.endsWith("paragraph")) {
    const made = inMarkdown(lines, title, "**");
    addMade(made, inMarkdown(lines, rest, ""), "** ");
    return [blank, made];
  }
  const heading = inMarkdown(lines, title, `${"#".repeat(LEVELS[name] ?? 2)} `);
  return [blank, heading, blank, ...(behind < rest.end ? [inMarkdown(lines, rest, "")] : [])];
}

/** The end of a line without the break of lines in TeX. */
function textEnd(line: string): number {
  return line.replace(/(?:(?<![ \t])[ \t]+)?\\\\[ \t]*$/, "").length;
}

function inMarkdown(lines: readonly string[], span: LineSpan, own: string): MadeLine {
  const { index } = span;
  const line = (lines[index] ?? "").slice(0, span.end);
  const made = madeLine(index, own);
  let from = span.start;
  for (const match of line.matchAll(COMMAND)) {
    const [written, name = "", first = "", second = ""] = match;
    const at = match.index;
    if (at < from) continue;
    addPiece(made, lines, { index, start: from, end: at });
    from = at + written.length;
    const firstAt = at + written.indexOf("{") + 1;
    const firstSpan = { index, start: firstAt, end: firstAt + first.length };
    const mark = MARKS[name];
    if (name === "newblock") continue;
    if (mark !== undefined) {
      addPiece(made, lines, firstSpan, mark);
      made.text += mark;
      // `\textbf{a}{b}` has one argument.
      if (second !== "") from -= second.length + 2;
    } else if (name === "url" || second === "") {
      addPiece(made, lines, firstSpan, "<");
      made.text += ">";
      if (second !== "") from -= second.length + 2;
    } else {
      const secondAt = firstSpan.end + 2;
      addPiece(made, lines, { index, start: secondAt, end: secondAt + second.length }, "[");
      addPiece(made, lines, firstSpan, "](");
      made.text += ")";
    }
  }
  addPiece(made, lines, { index, start: from, end: line.length });
  return made;
}
