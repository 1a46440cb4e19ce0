import { addPiece, asUnfolded, madeLine, sameLine, type MadeLine } from "./made-lines";
import type { OpenContext } from "./open-context";
import type { Unfolded } from "./unfolded";

const ITEM = /^[ \t]*\\(?:item|bibitem)(?:\[[^\]]{0,40}\])?(?:\{[^{}]{0,60}\})?[ \t]*/;
const AROUND =
  /^[ \t]*\\(?:begin|end)\{(?:itemize|enumerate|description|thebibliography)\}.{0,40}$/;
/** A command with one argument or two, without braces inside, or the break of an entry. */
const COMMAND =
  /\\(textbf|emph|textit|url|newblock|href)\b[ \t]?(?:\{([^{}]{1,500})\}(?:\{([^{}]{1,500})\})?)?/g;
const MARKS: Readonly<Record<string, string>> = { textbf: "**", emph: "*", textit: "*" };

/** Returns a post whose lists in TeX (`\item \textbf{Title}, Ada Example. \url{…}`) are lists in Markdown, or `null` if it has none. */
export function openTexList(
  lines: readonly string[],
  { start, code }: OpenContext,
): Unfolded | null {
  if (!lines.some((line, at) => at >= start && code[at] !== true && ITEM.test(line))) return null;
  return asUnfolded(
    lines.flatMap((line, index): MadeLine[] => {
      if (index < start || code[index] === true) return [sameLine(lines, index)];
      if (AROUND.test(line)) return [madeLine(index)];
      const [item] = ITEM.exec(line) ?? [];
      return [inMarkdown(lines, index, item)];
    }),
  );
}

function inMarkdown(lines: readonly string[], index: number, item: string | undefined): MadeLine {
  const line = lines[index] ?? "";
  const made = madeLine(index, item === undefined ? "" : "- ");
  let from = item?.length ?? 0;
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
