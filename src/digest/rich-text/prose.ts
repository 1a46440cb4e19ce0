import { safeTree, withoutPositions } from "./finish-tree";
import { setHeadingLevels } from "./heading-levels";
import { keepWords } from "./keep-words";
import { moveToSource } from "./html-places";
import { rangeBefore, SAME_PLACE, type Origin } from "../origin";
import { DEFAULT_PARSE_SETTINGS, type ParseSettings } from "../parse-settings";
import type { TreePlaces } from "../places";
import type { TagsElsewhere } from "./pair-tags";
import type { SharedReferences } from "../references";
import { attachFootnotes } from "./attach-footnotes";
import { notePlaces } from "./note-places";
import { parsePlainProse } from "./plain-prose";
import { readMarkdown } from "./read-markdown";
import type { Report } from "../../problems/report";
import { blockTooLarge } from "../../problems/rules/block-too-large";
import { rangeAt, type Range } from "../../problems/range";
import { reportTemplates } from "../lines/left-templates";
import { LIMITS, readingBudget, type ReadingBudget } from "./reading-cost";
import { shownSource } from "./shown-source";
import { sortHtml } from "./raw-html";
import { renderMath } from "../tex/render-math";
import { resolveMacros } from "../tex/resolve-macros";
import { toHast } from "./to-hast";
import { reportUnpaired } from "./unpaired-marks";
import { tooDeep } from "./too-deep";
import { findDeepLine, findDeepNode } from "../lines/tree-depth";
import { treePlaces } from "./tree-places";
import { reportUnlinked, reportUnlinkedIn } from "./unlinked-addresses";
import type { RichText, Tree } from "../types";
import { sanitizeTree } from "./sanitize-tree";

/** The position of a piece of prose in its file and on its page. */
export interface ProseContext {
  /** The line of the file, from 1, at which the source begins. */
  line: number;
  /** The level that the prose's outermost headings get. */
  topHeading: 2 | 3;
  /** Put before every id, so that the footnotes of several pieces on a page do not collide. */
  idPrefix: string;
  report: Report;
  /** Receives the places of the returned tree, if it has any. */
  places?: Map<Tree, TreePlaces>;
  /** Maps a point of those lines to the file, if its position differs. */
  origin?: Origin;
  /** The tags in the text before and after, if this is one piece of several. */
  tagsElsewhere?: TagsElsewhere;
  /** Of its post; one of its own where it is left out. */
  budget?: ReadingBudget;
  /** The defaults where they are left out. */
  settings?: ParseSettings;
  /** The definitions and footnotes of its file, if those are not in the source. */
  references?: SharedReferences | undefined;
}

/**
 * Returns prose by an author (GitHub's Markdown, HTML, TeX math and text macros) as a safe tree and as plain
 * text. Never throws; what cannot be parsed is shown as its source. Reports `html-unsafe`, `url-unsafe`,
 * `address-unlinked`, `image-remote`, `math-invalid`, `math-percent`, `math-too-long` and `nesting-too-deep`,
 * with the line and column of the file.
 */
export function parseProse(source: string, context: ProseContext): RichText {
  const origin = inFile(context);
  const report: Report = (rule, range, values) => {
    context.report(rule, rangeBefore(range, origin), values);
  };
  const plain = parsePlainProse(source);
  if (plain !== null) {
    reportUnlinked(source, report);
    const { text, tree, links } = plain;
    const placed = links.map((link) => ({ ...link, range: rangeBefore(link.range, origin) }));
    if (links.length > 0) context.places?.set(tree, { images: [], links: placed, headings: [] });
    return { text, tree };
  }
  if (source.trim() === "") return { text: "", tree: { type: "root", children: [] } };
  const lines = source.split("\n");
  const deepLine = findDeepLine(lines);
  if (deepLine >= 0) return tooDeep(source, lineRange(lines, deepLine), report);
  try {
    return parseMarkdown(source, context);
  } catch {
    return tooDeep(source, undefined, report);
  }
}

/** Maps the lines and columns of a source to those of its file. */
function inFile({ line: first, origin = SAME_PLACE }: ProseContext): Origin {
  return ({ line, column }) => origin({ line: first + line - 1, column });
}

/** Returns the result of `parseProse`. */
function parseMarkdown(own: string, context: ProseContext): RichText {
  const { topHeading, idPrefix, settings = DEFAULT_PARSE_SETTINGS, references } = context;
  const { tagsElsewhere: elsewhere, budget = readingBudget() } = context;
  const attached = attachFootnotes(own, references, budget);
  const { source } = attached;
  const { origin, report } = notePlaces(attached, {
    references,
    report: context.report,
    origin: inFile(context),
  });
  reportTemplates(own, report);
  const {
    tree: mdast,
    tags,
    notes,
    problems,
  } = readMarkdown(attached, { elsewhere, budget, references });
  if (tags === null) return tooDeep(own, findDeepNode(mdast)?.position, report);
  for (const { kind, range } of problems)
    report(blockTooLarge, range, { kind, limit: LIMITS[kind] });
  // A post of many papers has thousands of these, and what follows takes its time to start.
  if (problems.length > 0 && mdast.children.length === problems.length) return shownSource(own);
  const html = sortHtml(mdast, tags, source, report);
  if (html.tooDeep !== null) return tooDeep(own, html.tooDeep.position, report);
  reportUnpaired(mdast, source, { isTitle: false, report });
  resolveMacros(mdast, report);
  keepWords(mdast);
  const tree = toHast(mdast, source, html.hasHtml, settings.footnotes);
  moveToSource(tree, html.places);
  sanitizeTree(tree, { idPrefix, report });
  setHeadingLevels(tree, topHeading);
  renderMath(tree, { source, math: settings.math, report });
  const safe = safeTree(tree);
  reportUnlinkedIn(safe, source, report);
  context.places?.set(safe, treePlaces(safe, origin));
  for (const id of notes) references?.shown.add(id);
  return withoutPositions(safe);
}

function lineRange(lines: readonly string[], index: number): Range {
  return rangeAt({ line: index + 1, column: 1 }, lines[index]?.length);
}
