import { count } from "../../problems/count";
import { countProblems } from "../../problems/count-problems";
import { formatInfos } from "../../problems/format-infos";
import { groupProblems, type ProblemGroup } from "../../problems/group-problems";
import { logText } from "../../problems/log-text";
import type { Severity } from "../../problems/rule";
import type { Paint } from "../terminal/paint";
import { codeFrame } from "./code-frame";
import type { FoundProblems } from "./found-problems";

const NAMED_PLACES = 3;
const COLORS = { error: "red", warning: "yellow", info: "blue" } as const;

/**
 * Returns problems for people: one block for each with its place, its words and the line that it is in, grouped by file;
 * a problem with the same words in several places once. Of severity `info` there is one line for each rule. Ends with
 * how many there are.
 */
export function formatPretty(found: FoundProblems, paint: Paint): string {
  const named = found.problems.map(({ file, problem }) => ({
    file: file === null ? null : found.nameOf(file),
    problem,
  }));
  const linesOf = linesByName(found);
  const groups = groupProblems(named.filter(({ problem }) => problem.severity !== "info"));
  const blocks = groups.map((group) => describe(group, linesOf(group.file), paint));
  const infos = formatInfos(named).map((line) => `${paint("blue", "info")} ${logText(line)}`);
  const sections = [
    ...blocks,
    ...(infos.length > 0 ? [infos.join("\n")] : []),
    summary(found, named, paint),
  ];
  return `${sections.join("\n\n")}\n`;
}

function describe(
  { file, problem, others }: ProblemGroup,
  lines: readonly string[],
  paint: Paint,
): string {
  const { severity, rule, message, fix, start } = problem;
  const at = `${paint("underline", logText(`${file}:${start.line}:${start.column}`))}`;
  const rows = [
    `${at} ${paint(COLORS[severity], severity)} ${paint("dim", rule)}`,
    `  ${inOneLine(message)}`,
    ...codeFrame(lines, problem, paint).map((row) => `  ${row}`),
  ];
  if (fix !== null) rows.push(`  ${paint("green", "Fix:")} ${inOneLine(fix)}`);
  if (others.length > 0) rows.push(`  ${paint("dim", `Also at ${logText(listPlaces(others))}`)}`);
  return rows.join("\n");
}

function summary(
  { posts, ignored, known, mended, problems }: FoundProblems,
  named: FoundProblems["problems"],
  paint: Paint,
): string {
  const worst: Severity | null =
    (["error", "warning", "info"] as const).find((severity) =>
      problems.some(({ problem }) => problem.severity === severity),
    ) ?? null;
  const fixable = problems.filter(({ problem }) => problem.safe).length;
  const rows = [
    `${count(posts, "post")}: ${paint(worst === null ? "green" : COLORS[worst], countProblems(named))}`,
    ...(fixable > 0 ? [`${count(fixable, "place")} can be mended by hot-papers fix`] : []),
    ...(ignored > 0 ? [`${ignored} ignored`] : []),
    ...(known > 0 ? [`${known} known to the baseline`] : []),
    ...(mended.length > 0
      ? [`baseline: ${count(mended.length, "problem")} mended, which --update-baseline takes out`]
      : []),
  ];
  return rows.join("\n");
}

function listPlaces(places: readonly string[]): string {
  const named = places.slice(0, NAMED_PLACES - 1);
  const rest = places.length - named.length;
  return [...named, ...(rest > 0 ? [`${rest} more ${rest === 1 ? "place" : "places"}`] : [])].join(
    ", ",
  );
}

/** A line feed in the author's words must not begin a new line. */
function inOneLine(text: string): string {
  return logText(text.replace(/(?:(?<!\s)\s+)?\n\s*/g, " "));
}

function linesByName({ problems, nameOf, textOf }: FoundProblems) {
  const files = new Map(
    problems.flatMap(({ file }) => (file === null ? [] : [[nameOf(file), file]])),
  );
  const known = new Map<string, string[]>();
  return (name: string): readonly string[] => {
    const file = files.get(name);
    if (file === undefined) return [];
    const lines = known.get(name) ?? textOf(file).split("\n");
    known.set(name, lines);
    return lines;
  };
}
