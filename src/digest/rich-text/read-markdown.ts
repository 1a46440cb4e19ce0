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

/** What Markdown was read as. */
export interface ReadMarkdown {
  tree: Root;
  /** `null` where the tree is nested so deep that nothing more may be done with it. */
  tags: TagsOf | null;
  problems: LocatedProblem[];
}

/** How often it is read at most. Once shows what begins no block of HTML, twice what stood in such a block. */
const MOST_READINGS = 3;

const WITH_HTML_BLOCKS = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkTex)
  .freeze();

/** Where there is no tag that HTML knows: a line that starts with `<human>` starts a paragraph. */
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
 * Returns Markdown as a tree with positions, and what its tags are. Markdown takes a line for the start of a block of HTML
 * though its `<p>` is text, as in "<p> tokens are …": then it is read again with that `<` hidden. What is too large to be
 * read is a block of code.
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
