import type { Element, ElementContent } from "hast";
import { toString } from "hast-util-to-string";
import type { BlockContent, ListItem, PhrasingContent } from "mdast";

/** The headings of a text are below those of its page and of its paper. */
const LEAST_HEADING = 3;

/**
 * Returns the content of a safe tree with absolute addresses (`portableTree`) as blocks of Markdown. Formulas are TeX in dollars,
 * tables are lines of text; what Markdown has no sign for keeps its words.
 */
export function toBlocks(nodes: readonly ElementContent[]): BlockContent[] {
  const blocks: BlockContent[] = [];
  let line: ElementContent[] = [];
  const endLine = () => {
    const children = toPhrasing(line);
    if (line.some((node) => toString(node).trim() !== "" || hasImage(node))) {
      blocks.push({ type: "paragraph", children });
    }
    line = [];
  };
  for (const node of nodes) {
    const block = node.type === "element" ? blockOf(node) : null;
    if (block === null) line.push(node);
    else {
      endLine();
      blocks.push(...block);
    }
  }
  endLine();
  return blocks;
}

function blockOf(element: Element): BlockContent[] | null {
  const { tagName, children } = element;
  const [, level] = /^h([1-6])$/.exec(tagName) ?? [];
  if (level !== undefined) {
    return [{ type: "heading", depth: depthOf(Number(level)), children: toPhrasing(children) }];
  }
  switch (tagName) {
    case "p":
    case "tr":
    case "summary":
      return [{ type: "paragraph", children: toPhrasing(spaced(element)) }];
    case "ul":
    case "ol":
      return [listOf(element)];
    case "blockquote":
      return [{ type: "blockquote", children: toBlocks(children) }];
    case "pre":
      return [{ type: "code", value: toString(element).replace(/\n$/, "") }];
    case "hr":
      return [{ type: "thematicBreak" }];
    case "div":
    case "section":
    case "details":
    case "figure":
    case "table":
    case "thead":
    case "tbody":
      return toBlocks(children);
    default:
      return null;
  }
}

function listOf({ tagName, children }: Element): BlockContent {
  const items = children.flatMap((child): ListItem[] =>
    child.type === "element" && child.tagName === "li"
      ? [{ type: "listItem", spread: false, children: toBlocks(child.children) }]
      : [],
  );
  return { type: "list", ordered: tagName === "ol", spread: false, children: items };
}

/** The cells of a row stand apart. */
function spaced({ tagName, children }: Element): ElementContent[] {
  if (tagName !== "tr") return children;
  return children.flatMap((cell): ElementContent[] => [cell, { type: "text", value: " " }]);
}

/** Returns nodes as text of one line of Markdown. */
export function toPhrasing(nodes: readonly ElementContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === "text") return [{ type: "text", value: node.value.replace(/\s+/g, " ") }];
    if (node.type !== "element") return [];
    const { tagName, properties } = node;
    const children = toPhrasing(node.children);
    switch (tagName) {
      case "math":
        // Markdown would escape the signs of TeX.
        return [{ type: "html", value: formula(node) }];
      case "em":
      case "i":
        return [{ type: "emphasis", children }];
      case "strong":
      case "b":
        return [{ type: "strong", children }];
      case "code":
        return [{ type: "inlineCode", value: toString(node) }];
      case "br":
        return [{ type: "break" }];
      case "a":
        return [{ type: "link", url: String(properties["href"] ?? ""), children }];
      case "img":
        return [
          {
            type: "image",
            url: String(properties["src"] ?? ""),
            alt: String(properties["alt"] ?? ""),
          },
        ];
      default:
        return children;
    }
  });
}

function formula(math: Element): string {
  const { alttext, display } = math.properties;
  const tex = typeof alttext === "string" ? alttext : toString(math);
  // Neither HTML nor a link may stand in it.
  const safe = tex
    .replace(/\s+/g, " ")
    .replace(/</g, "\\lt ")
    .replace(/>/g, "\\gt ")
    .replace(/\](?=[([])/g, "] ");
  return display === "block" ? `$$${safe}$$` : `$${safe}$`;
}

function depthOf(level: number): 3 | 4 | 5 | 6 {
  const depths = [3, 4, 5, 6] as const;
  return depths[Math.min(Math.max(level, LEAST_HEADING), 6) - LEAST_HEADING] ?? 6;
}

function hasImage(node: ElementContent): boolean {
  return node.type === "element" && (node.tagName === "img" || node.children.some(isImage));
}

function isImage(node: ElementContent): boolean {
  return node.type === "element" && node.tagName === "img";
}
