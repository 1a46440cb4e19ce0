import { reportInto } from "../../src/problems/problems";
import type { Problem } from "../../src/problems/problems";
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
    problems: problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`),
  };
}
