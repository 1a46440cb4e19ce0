import type { Nodes } from "mdast";
import { placesIn } from "../lines/source-places";
import type { Span } from "../lines/span";
import { rangeAt } from "../../problems/range";
import type { Report } from "../../problems/report";
import { markUnpaired } from "../../problems/rules/mark-unpaired";
import { eachNode } from "./each-node";

/** A dollar sign that touches what follows or precedes it as in a formula: no price, no variable of a shell. */
const DOLLAR =
  /\\[^]|(?<![\w$\p{Sc}])(\$)(?=\\[A-Za-z]|[({|]|\p{L}(?![\p{Lu}\d_]{2})|\d[\d.,]{0,9}(?:\\|[\^_]))|(?<=[\p{L})}|'])(\$)(?![\w$])/gu;
/** Marks of Markdown at the edge of a word. Between letters and digits they are text: `2**n`. */
const MARK =
  /\\[^]|(?<![\w*])(\*{2,3})(?=[\p{L}\d"“(])|(?<=[\p{L}\d"”).!?])(\*{2,3})(?![\w*])|(?<![\w_])(__)(?=\p{L})|(?<=\p{L})(__)(?![\w_])|(~~)|(?<!`)(`)(?!`)/gu;
/** Commands, scripts and groups of TeX, which no prose has. */
const TEX = /\\[A-Za-z]{2,}|[\w})][\^_]\{/;

/** A block of text, by offsets in the source. */
interface Block extends Span {
  /** Where its text stands. */
  texts: Span[];
  hasTex: boolean;
}

/**
 * Reports dollar signs in blocks with TeX that begin or end no formula (`mark-unpaired`), and in a title also asterisks,
 * underscores, tildes and backticks that begin or end nothing. `tree` is as it was read from `source`, with positions.
 */
export function reportUnpaired(
  tree: Nodes,
  source: string,
  { isTitle, report }: { isTitle: boolean; report: Report },
): void {
  if (!source.includes("$") && !(isTitle && /[*_~`]/.test(source))) return;
  const placeOf = placesIn(source, 1);
  for (const { start, end, texts, hasTex } of blocksOf(tree)) {
    const written = source.slice(start, end);
    const patterns = [...(hasTex ? [DOLLAR] : []), ...(isTitle ? [MARK] : [])];
    for (const pattern of patterns) {
      let next = 0;
      for (const match of written.matchAll(pattern)) {
        const mark = match.slice(1).find((part) => part !== undefined);
        const at = start + match.index;
        while ((texts[next]?.end ?? Infinity) <= at) next += 1;
        if (mark === undefined || (texts[next]?.start ?? Infinity) > at) continue;
        report(markUnpaired, rangeAt(placeOf(at), mark.length), { mark });
      }
    }
  }
}

function blocksOf(tree: Nodes): Block[] {
  const blocks: Block[] = [];
  eachNode(tree, (node, parent) => {
    const span = spanOf(node);
    if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") {
      if (span !== null) blocks.push({ ...span, texts: [], hasTex: false });
      return;
    }
    const block = blocks.at(-1);
    if (block === undefined) return;
    if (node.type === "texMath" || node.type === "texCommand") block.hasTex = true;
    if (node.type !== "text") return;
    if (TEX.test(node.value)) block.hasTex = true;
    if (parent.type !== "link" && span !== null) block.texts.push(span);
  });
  return blocks;
}

function spanOf({ position }: Nodes): Span | null {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? null : { start, end };
}
