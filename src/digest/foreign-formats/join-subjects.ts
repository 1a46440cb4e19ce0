import { isBlank } from "../lines/line-kinds";
import { listMarker } from "../line-parts/list-marker";
import type { Unfolded } from "../line-parts/unfolded";
import { addPiece, asUnfolded, madeLine, sameLine, type MadeLine } from "./made-lines";
import type { OpenContext } from "./open-context";

/** The label of subjects, twice: a program copied that of arXiv's page with the subjects. */
const TWICE = /^([ \t]*[-*+][ \t]+\*{0,2}subjects[:：]\*{0,2}[ \t]*)subjects[:：][ \t]*/i;

/**
 * Returns a post in which a line of subjects has its label once and the subjects behind it, or `null` if none has it twice:
 * `- **Subjects:** Subjects:` with the subjects in the next line.
 */
export function joinSubjects(
  lines: readonly string[],
  { start, code }: OpenContext,
): Unfolded | null {
  const found = new Map<number, RegExpExecArray>();
  for (let at = start; at < lines.length; at += 1) {
    const twice = code[at] === true ? null : TWICE.exec(lines[at] ?? "");
    if (twice !== null) found.set(at, twice);
  }
  if (found.size === 0) return null;
  const isEmpty = (index: number) => found.get(index)?.[0].length === lines[index]?.length;
  const isText = (line: string) => !isBlank(line) && listMarker(line) === null;
  return asUnfolded(
    lines.map((line, index): MadeLine => {
      if (isEmpty(index - 1) && isText(line)) return madeLine(index);
      const [twice, label = ""] = found.get(index) ?? [];
      if (twice === undefined) return sameLine(lines, index);
      const made = madeLine(index);
      addPiece(made, lines, { index, start: 0, end: label.length });
      const next = lines[index + 1] ?? "";
      if (!isEmpty(index)) addPiece(made, lines, { index, start: twice.length, end: line.length });
      else if (isText(next))
        addPiece(made, lines, { index: index + 1, start: 0, end: next.length });
      return made;
    }),
  );
}
