import { isBlank, isMarkedHeading } from "../lines/line-kinds";

/** The end of front matter, a thematic break, or what underlines a heading. */
const RULE = /^ {0,3}(?:-{3,}|={3,}|\*{3,}|_{3,}|\.{3})[ \t]*$/;

/** Returns whether a paragraph can begin in line `at`: what stands above ends there. */
export function beginsParagraph(lines: readonly string[], at: number): boolean {
  const above = lines[at - 1] ?? "";
  return (
    !isBlank(lines[at] ?? "") && (isBlank(above) || isMarkedHeading(above) || RULE.test(above))
  );
}
