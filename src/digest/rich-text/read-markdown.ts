import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { isKnownTag } from "./html-tags";
import { maskAt, maskFor, misleadingMarks, unmask } from "./mask-text";
import type { TagsElsewhere } from "./pair-tags";
import type { ReadingBudget } from "./reading-cost";
import { readParts, type LocatedProblem } from "./read-parts";
import { readTags, type TagsOf } from "./read-tags";
import { remarkTex } from "../tex/tex-plugin";
import { findDeepNode } from "../lines/tree-depth";

/** The result of parsing Markdown. */
export interface ReadMarkdown {
  tree: Root;
  /** `null` if the tree is nested too deeply to be processed further. */
  tags: TagsOf | null;
  problems: LocatedProblem[];
}

/**
 * The most times that it is parsed. The first pass shows which text does not begin a block of HTML, the
 * second what was inside such a block.
 */
const MOST_READINGS = 3;

const WITH_HTML_BLOCKS = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkTex)
  .freeze();

/** For text without tags of HTML: a line that starts with `<human>` starts a paragraph. */
const WITHOUT_HTML_BLOCKS = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkTex)
  .use(function () {
    (this.data().micromarkExtensions ??= []).push({ disable: { null: ["htmlFlow"] } });
  })
  .freeze();

const TAG_START = /<[/]?([a-z][^\s/>]*)|<!--/gi;

/**
 * Returns Markdown as a tree with positions, and the roles of its tags. Markdown treats a line as the start
 * of a block of HTML even if its `<p>` is text, as in "<p> tokens are …": then it is parsed again with that
 * `<` hidden. Text that is too large to parse becomes a block of code.
 */
export function readMarkdown(
  source: string,
  { elsewhere, budget }: { elsewhere?: TagsElsewhere; budget: ReadingBudget },
): ReadMarkdown {
  const processor = mayHaveHtml(source) ? WITH_HTML_BLOCKS : WITHOUT_HTML_BLOCKS;
  const mask = maskFor(source);
  let masked = source;
  for (let reading = 1; ; reading += 1) {
    const { tree, problems } = readParts(masked, budget, (part) => processor.parse(part));
    if (mask !== null && reading > 1) unmask(tree, mask);
    if (findDeepNode(tree) !== null) return { tree, tags: null, problems };
    const tags = readTags(tree, elsewhere);
    const isLast = mask === null || reading === MOST_READINGS || tags.size === 0;
    const marks = isLast ? [] : misleadingMarks(tree, tags, source);
    if (mask === null || marks.length === 0) return { tree, tags, problems };
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
