import type { ProblemGroup } from "./group-problems";

/** How many places of one problem are named. */
const NAMED_PLACES = 3;

/**
 * Returns problems whose first places are in one file as a block of text, in their order: the file's path, how many
 * there are, then each as `file:line:column severity rule` over its message, its fix and its other places, two of which
 * are named and the rest counted. Empty for no problem.
 */
export function formatProblems(filePath: string, groups: readonly ProblemGroup[]): string {
  if (groups.length === 0) return "";
  const count = groups.length === 1 ? "1 problem" : `${groups.length} problems`;
  return [`${filePath}: ${count}`, ...groups.map(describe)].join("\n\n");
}

function describe({ file, problem, others }: ProblemGroup): string {
  const { severity, rule, message, fix } = problem;
  const { line, column } = problem.start;
  const rows = [`${file}:${line}:${column} ${severity} ${rule}`, indent(message)];
  if (fix !== null) rows.push(indent(`Fix: ${fix}`));
  if (others.length > 0) rows.push(indent(`Also at ${listPlaces(others)}`));
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
function indent(text: string): string {
  return `  ${text.replace(/(?:(?<!\s)\s+)?\n\s*/g, " ")}`;
}
