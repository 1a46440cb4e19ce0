import { countProblems } from "../../problems/count-problems";
import { fileName } from "../../problems/group-problems";
import type { SiteProblem } from "../../problems/site-problem";
import { SEVERITIES } from "../../problems/rule";
import type { FoundProblems } from "./found-problems";
import { inOrder } from "./in-order";

/** The commands of GitHub's runner (docs.github.com, "Workflow commands for GitHub Actions"). */
const COMMANDS = { error: "error", warning: "warning", info: "notice" } as const;
/** How many problems the summary names; GitHub takes a megabyte of it. */
const NAMED = 200;

/**
 * Returns problems as commands to GitHub's runner, which shows them beside the lines of a pull request: the gravest first,
 * since it shows ten of each kind for a step.
 */
export function formatGithub({ problems, nameOf }: FoundProblems): string {
  return gravestFirst(problems)
    .map(({ file, problem: { start, end, severity, message, fix, rule } }) => {
      const place = {
        ...(file !== null && { file: nameOf(file).replaceAll("\\", "/") }),
        line: start.line,
        endLine: end.line,
        col: start.column,
        ...(end.line === start.line && { endColumn: end.column }),
        title: rule,
      };
      const properties = Object.entries(place).map(
        ([key, value]) => `${key}=${escapeProperty(String(value))}`,
      );
      const words = [message, fix].filter(Boolean).join(" ");
      return `::${COMMANDS[severity]} ${properties.join(",")}::${escapeData(words)}\n`;
    })
    .join("");
}

/** Returns a table of the problems in Markdown, for the summary of a step. */
export function githubSummary({ problems, nameOf }: FoundProblems): string {
  const ordered = gravestFirst(problems);
  const rows = ordered
    .slice(0, NAMED)
    .map(({ file, problem: { start, severity, message, fix, rule } }) => {
      const name = fileName(file === null ? null : nameOf(file));
      const words = [message, fix].filter(Boolean).join(" ");
      return `| ${[severity, `${name}:${start.line}:${start.column}`, rule, words].map(cell).join(" | ")} |`;
    });
  const rest = ordered.length - rows.length;
  return [
    `### hot-papers: ${countProblems(problems)}`,
    "",
    ...(rows.length > 0
      ? ["| severity | place | rule | problem |", "| --- | --- | --- | --- |", ...rows]
      : []),
    ...(rest > 0 ? ["", `${rest} more: run hot-papers check.`] : []),
    "",
  ].join("\n");
}

function gravestFirst(problems: readonly SiteProblem[]): SiteProblem[] {
  const ordered = inOrder(problems);
  return SEVERITIES.flatMap((wanted) =>
    ordered.filter(({ problem }) => problem.severity === wanted),
  );
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** The author's words must neither be markup nor end the cell. */
function cell(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>()#+!|~$&@:-]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/\s+/g, " ");
}
