import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import { finishTree } from "./finish-tree";
import { DEFAULT_PARSE_SETTINGS, type ParseSettings } from "../parse-settings";
import { type Point, rangeAt } from "../../problems/range";
import type { Report } from "../../problems/report";
import { renderMath } from "../tex/render-math";
import { resolveMacros } from "../tex/resolve-macros";
import { blockTooLarge } from "../../problems/rules/block-too-large";
import { costOf, LIMITS, type ReadingBudget, readingBudget } from "./reading-cost";
import { readTitleMarkdown } from "./title-markdown";
import { toHast } from "./to-hast";
import { reportUnpaired } from "./unpaired-marks";
import { findCrowdedLine } from "../lines/crowded-line";
import { findDeepNode } from "../lines/tree-depth";
import type { RichText } from "../types";

/** What may mean more than itself. A bracket alone, `Q&A`, and a tag that no other closes are text in a title. */
const MARKUP = /[\\$`{}~*_]|--|\]\(|\[\[|<(?:\/|br)|&#?\w+;/i;

/** What the Markdown parser takes to begin and to end with a text, however short; in units of a post's budget. */
const LEAST_WORK = 5;

/**
 * Returns a title, such as a paper's, as a safe tree of inline text and as plain text. Inline Markdown, TeX
 * math and text macros count, an asterisk of a name (`A* search`) does not; links keep their text only, and
 * white space is collapsed. `position` is where `source` starts in the file, `budget` that of its post, beyond which
 * a title stays as it is written. Never throws; reports `block-too-large`, `mark-unpaired`, `math-invalid`,
 * `math-percent`, `math-too-long` and `nesting-too-deep`.
 */
export function parseTitle(
  source: string,
  position: Point,
  report: Report,
  { math, footnotes }: ParseSettings = DEFAULT_PARSE_SETTINGS,
  budget: ReadingBudget = readingBudget(),
): RichText {
  const plain = source.trim().replace(/\s+/g, " ");
  if (!MARKUP.test(plain) || findCrowdedLine([plain]) >= 0) return plainTitle(plain);
  if (!budget.take(LEAST_WORK + costOf(plain).work)) {
    if (budget.isFirstBeyond()) {
      const range = rangeAt(position, source.length);
      report(blockTooLarge, range, { kind: "budget", limit: LIMITS.budget });
    }
    return plainTitle(plain);
  }
  const inFile = ({ column }: Point): Point => {
    return { line: position.line, column: position.column + column - 1 };
  };
  const reportHere: Report = (rule, { start, end }, values) => {
    report(rule, { start: inFile(start), end: inFile(end) }, values);
  };
  try {
    const { tree: mdast, hasHtml } = readTitleMarkdown(source.replace(/\s/g, " "));
    if (findDeepNode(mdast) !== null) return plainTitle(plain);
    reportUnpaired(mdast, source, { isTitle: true, report: reportHere });
    resolveMacros(mdast, reportHere);
    const tree = toHast(mdast, source, hasHtml, footnotes);
    makeInline(tree);
    renderMath(tree, { source, math, report: reportHere, inlineOnly: true });
    return finishTree(tree);
  } catch {
    return plainTitle(plain);
  }
}

function plainTitle(value: string): RichText {
  return { text: value, tree: { type: "root", children: value ? [{ type: "text", value }] : [] } };
}

/** Unwraps the paragraph and links, and turns line breaks into spaces: a title is one line of a link. */
function makeInline(tree: Root): void {
  visit(tree, "element", (element: Element, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    if (element.tagName === "br") {
      parent.children[index] = { type: "text", value: " " };
    } else if (element.tagName === "p" || element.tagName === "a") {
      parent.children.splice(index, 1, ...element.children);
      return index;
    }
    return undefined;
  });
  let isAfterSpace = true;
  visit(tree, (node) => {
    if (node.type === "texMath") isAfterSpace = false;
    if (node.type !== "text") return;
    const value = node.value.replace(/[ \t\n]+/g, " ");
    node.value = isAfterSpace ? value.replace(/^ /, "") : value;
    if (node.value !== "") isAfterSpace = node.value.endsWith(" ");
  });
}
