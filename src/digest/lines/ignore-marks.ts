import type { Ignore } from "../../problems/ignore";
import type { Columns } from "../../problems/range";
import { rangeAt } from "../../problems/range";
import type { Report } from "../../problems/report";
import { RULE_GROUPS } from "../../problems/rules";
import { ignoreInvalid } from "../../problems/rules/ignore-invalid";
import { SAME_PLACE } from "../origin";
import { findCodeBlocks } from "./code-lines";
import { cutLines, type CutLines } from "./cut-lines";
import type { Span } from "./span";

const WORD = "hot-papers-ignore";
const COMMENT =
  /(?:(?<![ \t])[ \t]+)?<!--[ \t]*hot-papers-ignore(-file)?(?:[ \t]+(.*?))?[ \t]*-->/g;
/** In front matter. */
const YAML_COMMENT = /(?:^|[ \t])#[ \t]*hot-papers-ignore(-file)?(?:[ \t]+(.*?))?[ \t]*$/;

const RULES: ReadonlySet<string> = new Set(
  RULE_GROUPS.flatMap(({ rules }) => rules.map(({ id }) => id)),
);

interface Mark extends Columns {
  ofFile: boolean;
  names: string[];
}

/**
 * Returns what the marks of a post say to ignore, and its lines without the marks: comments
 * `<!-- hot-papers-ignore rule other-rule -->` outside code, and `# hot-papers-ignore rule` in front matter, which
 * ends before index `start`. A mark with a line of its own holds for the next line that is not blank. Reports names
 * of rules that do not exist.
 */
export function readIgnoreMarks(
  lines: readonly string[],
  start: number,
  report: Report,
): CutLines & { ignores: Ignore[] } {
  if (!lines.some((line) => line.includes(WORD))) {
    return { lines: [...lines], origin: SAME_PLACE, ignores: [] };
  }
  const inCode = new Set(
    findCodeBlocks([...lines], start)
      .filter(({ kind }) => kind === "fence")
      .flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
  );
  const ignores: Ignore[] = [];
  const cuts = new Map<number, Span[]>();
  for (const [index, line] of lines.entries()) {
    if (!line.includes(WORD) || inCode.has(index)) continue;
    const marks = index < start ? yamlMarks(line) : commentMarks(line);
    for (const { ofFile, names, column, end } of marks) {
      const at = rangeAt({ line: index + 1, column }, end - column);
      const wrong = names.length === 0 ? [null] : names.filter((name) => !RULES.has(name));
      for (const name of wrong) report(ignoreInvalid, at, { name });
      const isAlone = line.slice(0, column - 1).trim() + line.slice(end - 1).trim() === "";
      ignores.push({
        rules: names.filter((name) => RULES.has(name)),
        line: ofFile ? null : isAlone ? nextLine(lines, index) : index + 1,
      });
    }
    if (index >= start && marks.length > 0 && !isInsideText(lines, index)) {
      cuts.set(
        index,
        marks.map(({ column, end }) => ({ start: column - 1, end: end - 1 })),
      );
    }
  }
  return { ...cutLines(lines, cuts), ignores };
}

function commentMarks(line: string): Mark[] {
  return [...line.matchAll(COMMENT)].map(({ 0: text, 1: ofFile, 2: names, index }) => ({
    ofFile: ofFile !== undefined,
    names: namesIn(names),
    column: index + 1,
    end: index + text.length + 1,
  }));
}

function yamlMarks(line: string): Mark[] {
  const match = YAML_COMMENT.exec(line);
  if (match === null) return [];
  const column = match.index + 1;
  return [
    { ofFile: match[1] !== undefined, names: namesIn(match[2]), column, end: line.length + 1 },
  ];
}

function namesIn(text = ""): string[] {
  return text.split(/[\s,]+/).filter(Boolean);
}

/** The number of the next line that has more than a mark; the last line's if there is none. */
function nextLine(lines: readonly string[], index: number): number {
  const isOther = (line: string) =>
    line.replace(COMMENT, "").replace(YAML_COMMENT, "").trim() !== "";
  const next = lines.findIndex((line, at) => at > index && isOther(line));
  return next === -1 ? lines.length : next + 1;
}

/** A line that became blank between two lines of text would part their paragraph, which takes a comment as it is. */
function isInsideText(lines: readonly string[], index: number): boolean {
  const isText = (line = "") => /^\S/.test(line) && !/^(?:[-*+#>|]|\d+[.)])/.test(line);
  const isOnlyMark = (lines[index] ?? "").replace(COMMENT, "").trim() === "";
  return isOnlyMark && isText(lines[index - 1]) && isText(lines[index + 1]);
}
