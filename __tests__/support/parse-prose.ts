import { reportInto } from "../../src/problems/report";
import type { Problem } from "../../src/problems/problem";
import { parseProse } from "../../src/digest/rich-text/prose";
import type { ProseContext } from "../../src/digest/rich-text/prose";
import { treeToHtml } from "./tree-to-html";

/** Returns what a piece of prose becomes: its HTML, its text, and its problems as `rule line:column`. */
export function renderProse(source: string, context: Partial<ProseContext> = {}) {
  const problems: Problem[] = [];
  const report = reportInto(problems);
  const prose = parseProse(source, { line: 1, topHeading: 3, idPrefix: "p-", report, ...context });
  return {
    html: treeToHtml(prose.tree),
    text: prose.text,
    problems: problems.map(({ rule, start }) => `${rule} ${start.line}:${start.column}`),
  };
}
