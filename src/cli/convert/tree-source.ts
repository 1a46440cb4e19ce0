import type { Element, ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { toString } from "hast-util-to-string";
import type { BlockContent, PhrasingContent } from "mdast";
import { toMarkdown } from "mdast-util-to-markdown";

/** `signs`: emphasis, code and links by the signs of Markdown; `tags`: by tags of HTML, which hold where signs do not. */
type Style = "signs" | "tags";

const OPTIONS = { bullet: "-", listItemIndent: "one", emphasis: "_", rule: "-" } as const;

/** Returns nodes of HTML as Markdown in which formulas are TeX in dollars, and what has no sign is HTML. */
export function sourceBlocks(nodes: readonly ElementContent[], style: Style): string {
  return toMarkdown({ type: "root", children: blocksOf(nodes, style) }, OPTIONS).trim();
}

/** Returns nodes of HTML as one line of Markdown, as titles have it. */
export function sourceLine(nodes: readonly ElementContent[], style: Style): string {
  const inner = nodes.flatMap((node) =>
    node.type === "element" && node.tagName === "p" ? node.children : [node],
  );
  const children = phrasing(inner, style);
  return toMarkdown({ type: "root", children: [{ type: "paragraph", children }] }, OPTIONS)
    .replace(/\s+/g, " ")
    .trim();
}

function blocksOf(nodes: readonly ElementContent[], style: Style): BlockContent[] {
  const blocks: BlockContent[] = [];
  let line: ElementContent[] = [];
  const endLine = () => {
    if (line.some((node) => node.type === "element" || toString(node).trim() !== "")) {
      blocks.push({ type: "paragraph", children: phrasing(line, style) });
    }
    line = [];
  };
  for (const node of nodes) {
    const block = node.type === "element" ? blockOf(node, style) : null;
    if (block === null) line.push(node);
    else {
      endLine();
      blocks.push(block);
    }
  }
  endLine();
  return blocks;
}

function blockOf(element: Element, style: Style): BlockContent | null {
  const { tagName, children } = element;
  switch (tagName) {
    case "p":
      return { type: "paragraph", children: phrasing(children, style) };
    case "h1":
    case "h2":
    case "h3":
    case "h4":
    case "h5":
    case "h6": {
      const depth = ([1, 2, 3, 4, 5, 6] as const).find((level) => tagName === `h${level}`) ?? 6;
      return { type: "heading", depth, children: phrasing(children, style) };
    }
    case "ul":
    case "ol":
      return listOf(element, style);
    case "blockquote":
      return { type: "blockquote", children: blocksOf(children, style) };
    case "pre":
      return { type: "code", value: toString(element).replace(/\n$/, "") };
    case "hr":
      return { type: "thematicBreak" };
    case "math":
      if (element.properties["display"] !== "block") return null;
      return { type: "html", value: `$$\n${texOf(element)}\n$$` };
    case "table":
      return { type: "html", value: tableOf(element, style) };
    case "dl":
    case "details":
    case "figure":
    case "div":
    case "section":
      // In one line: an empty one would end it.
      return { type: "html", value: toHtml(element).replace(/\n+/g, " ") };
    default:
      return null;
  }
}

/** Items with paragraphs have empty lines between them. */
function listOf({ tagName, properties, children }: Element, style: Style): BlockContent {
  const items = children.flatMap((child) =>
    child.type === "element" && child.tagName === "li" ? [child] : [],
  );
  const spread = items.some((item) => elementsIn(item).some((part) => part.tagName === "p"));
  const start = Number(properties["start"] ?? 1);
  return {
    type: "list",
    ordered: tagName === "ol",
    ...(tagName === "ol" && { start }),
    spread,
    children: items.map((item) => ({
      type: "listItem",
      spread,
      children: blocksOf(item.children, style),
    })),
  };
}

const ALIGN = new Map([
  ["left", ":--"],
  ["center", ":-:"],
  ["right", "--:"],
]);

/** A table of GitHub's Markdown, whose cells are lines. */
function tableOf(table: Element, style: Style): string {
  const rows = elementsIn(table)
    .flatMap((part) => (part.tagName === "tr" ? [part] : elementsIn(part)))
    .map((row) => elementsIn(row));
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const [head = [], ...others] = rows.map((cells) =>
    cells.map(({ children }) => sourceLine(children, style).replace(/(?<!\\)\|/g, "\\|")),
  );
  const aligns = (rows[0] ?? []).map(
    ({ properties: { align } }) => ALIGN.get(String(align)) ?? "---",
  );
  return [line(head), line(aligns), ...others.map(line)].join("\n");
}

function elementsIn({ children }: Element): Element[] {
  return children.flatMap((child) => (child.type === "element" ? [child] : []));
}

function phrasing(nodes: readonly ElementContent[], style: Style): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === "text") return [{ type: "text", value: node.value.replace(/\s+/g, " ") }];
    if (node.type !== "element") return [];
    const { tagName, properties } = node;
    if (tagName === "math") return [{ type: "html", value: formula(node) }];
    if (tagName === "br" || tagName === "img") {
      return [{ type: "html", value: toHtml({ ...node, children: [] }) }];
    }
    const children = phrasing(node.children, style);
    if (style === "signs") {
      if (tagName === "em") return [{ type: "emphasis", children }];
      if (tagName === "strong") return [{ type: "strong", children }];
      if (tagName === "code") return [{ type: "inlineCode", value: toString(node) }];
      if (tagName === "del")
        return [{ type: "html", value: "~~" }, ...children, { type: "html", value: "~~" }];
      if (tagName === "a") {
        return [{ type: "link", url: String(properties["href"] ?? ""), children }];
      }
    }
    const [open = "", close = ""] = toHtml({
      ...node,
      children: [{ type: "text", value: "\u0000" }],
    }).split("\u0000");
    return [{ type: "html", value: open }, ...children, { type: "html", value: close }];
  });
}

function formula(math: Element): string {
  const tex = texOf(math);
  return math.properties["display"] === "block" ? `$$${tex}$$` : `$${tex}$`;
}

function texOf(math: Element): string {
  const { alttext } = math.properties;
  return (typeof alttext === "string" ? alttext : toString(math)).replace(/\s+/g, " ").trim();
}
