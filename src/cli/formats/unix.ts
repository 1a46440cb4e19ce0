import { fileName } from "../../problems/group-problems";
import { logText } from "../../problems/log-text";
import type { FoundProblems } from "./found-problems";
import { inOrder } from "./in-order";

/** Returns one line for each problem, as compilers print them: `file:line:column: severity: message [rule]`. */
export function formatUnix({ problems, nameOf }: FoundProblems): string {
  return inOrder(problems)
    .map(({ file, problem: { start, severity, message, fix, rule } }) => {
      const name = fileName(file === null ? null : nameOf(file));
      const words = [message, fix]
        .filter(Boolean)
        .join(" ")
        .replace(/(?:(?<!\s)\s+)?\n\s*/g, " ");
      return `${logText(`${name}:${start.line}:${start.column}: ${severity}: ${words} [${rule}]`)}\n`;
    })
    .join("");
}
