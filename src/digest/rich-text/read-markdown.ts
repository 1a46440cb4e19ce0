import type { Root } from "mdast";
import { normaliseLabel, type References } from "../references";
import type { AttachedNotes } from "./attach-footnotes";
import { isKnownTag } from "./html-tags";
import { maskAt, maskFor, misleadingMarks, unmask } from "./mask-text";
import type { TagsElsewhere } from "./pair-tags";
import type { ReadingBudget } from "./reading-cost";
import { parsersFor } from "./file-parsers";
import { readNotes, usedDefinitions } from "./read-notes";
import { readParts, type LocatedProblem } from "./read-parts";
import { readTags, type TagsOf } from "./read-tags";
import { findDeepNode } from "../lines/tree-depth";

/** The result of parsing Markdown. */
export interface ReadMarkdown {
  tree: Root;
  /** `null` if the tree is nested too deeply to be processed further. */
  tags: TagsOf | null;
  /** The normalised labels of the attached footnotes that are in the tree. */
  notes: string[];
  problems: LocatedProblem[];
}

/**
 * The most times that it is parsed. The first pass shows which text does not begin a block of HTML, the
 * second what was inside such a block.
 */
const MOST_READINGS = 3;

const TAG_START = /<[/]?([a-z][^\s/>]*)|<!--/gi;

/**
 * Returns Markdown as a tree with positions, and the roles of its tags. Markdown treats a line as the start
 * of a block of HTML even if its `<p>` is text, as in "<p> tokens are …": then it is parsed again with that
 * `<` hidden. Text that is too large to parse becomes a block of code.
 */
export function readMarkdown(
  { source, ownLines, notes: attached }: AttachedNotes,
  {
    elsewhere,
    budget,
    references,
  }: { elsewhere?: TagsElsewhere; budget: ReadingBudget; references?: References },
): ReadMarkdown {
  const parsers = parsersFor(references);
  parsers.setFootnotes(new Set(attached.map(({ id }) => id)));
  const read = mayHaveHtml(source) ? parsers.withHtmlBlocks : parsers.withoutHtmlBlocks;
  const mask = maskFor(source);
  let masked = source;
  for (let reading = 1; ; reading += 1) {
    const lines = masked.split("\n");
    const { tree, problems } = readParts(lines.slice(0, ownLines).join("\n"), budget, read);
    // The file's definitions come before those in quotes and items: the first one counts.
    const shown = readNotes(tree, attached, lines, read);
    const notes = shown.map(({ identifier }) => normaliseLabel(identifier));
    tree.children = [...shown, ...tree.children];
    if (references !== undefined) {
      tree.children = [...usedDefinitions(tree, parsers.definitionOf), ...tree.children];
    }
    if (mask !== null && reading > 1) unmask(tree, mask);
    if (findDeepNode(tree) !== null) return { tree, tags: null, notes, problems };
    const tags = readTags(tree, elsewhere);
    const isLast = mask === null || reading === MOST_READINGS || tags.size === 0;
    const marks = isLast ? [] : misleadingMarks(tree, tags, source);
    if (mask === null || marks.length === 0) return { tree, tags, notes, problems };
    masked = maskAt(masked, marks, mask);
  }
}

function mayHaveHtml(source: string): boolean {
  if (!source.includes("<")) return false;
  for (const [, name] of source.matchAll(TAG_START)) {
    if (name === undefined || isKnownTag(name)) return true;
  }
  return false;
}
