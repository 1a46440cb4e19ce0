import type { FootnoteDefinition, Nodes, Parents, Root, RootContent, Table } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { eachNode } from "./each-node";

/**
 * Keeps words that GFM leaves out, in place: a footnote without a reference, or with a repeated name, becomes
 * text at its place, and a table gets columns for cells beyond its header.
 */
export function keepWords(tree: Root): void {
  const notes: { note: FootnoteDefinition; parent: Parents }[] = [];
  eachNode(tree, (node, parent) => {
    if (node.type === "table") widen(node);
    if (node.type === "footnoteDefinition") notes.push({ note: node, parent });
  });
  if (notes.length === 0) return;
  const byName = new Map<string, FootnoteDefinition>();
  for (const { note } of notes) {
    if (!byName.has(note.identifier)) byName.set(note.identifier, note);
  }
  const shown = new Set<FootnoteDefinition>();
  show(tree, byName, shown);
  for (const { note, parent } of notes) {
    if (shown.has(note)) continue;
    const words = asText(note);
    const at = parent.children.findIndex((child) => child === note);
    parent.children.splice(at, 1, ...words);
    for (const block of words) show(block, byName, shown);
  }
}

/** Records the footnotes that are shown because `from`, or a footnote that is shown, refers to them. */
function show(
  from: Nodes,
  byName: ReadonlyMap<string, FootnoteDefinition>,
  shown: Set<FootnoteDefinition>,
): void {
  const left: Nodes[] = [from];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const root = next;
    visit(root, (node: Nodes) => {
      if (node.type === "footnoteDefinition" && node !== root) return SKIP;
      const note = node.type === "footnoteReference" ? byName.get(node.identifier) : undefined;
      if (note === undefined || shown.has(note)) return undefined;
      shown.add(note);
      left.push(note);
      return undefined;
    });
  }
}

/** As it was written. */
function asText({ label, identifier, children }: FootnoteDefinition): RootContent[] {
  const name = { type: "text" as const, value: `[^${label ?? identifier}]: ` };
  const [first, ...others] = children;
  return first?.type === "paragraph"
    ? [{ ...first, children: [name, ...first.children] }, ...others]
    : [{ type: "paragraph", children: [name] }, ...children];
}

function widen(table: Table): void {
  const width = Math.max(...table.children.map(({ children }) => children.length));
  while (table.align !== undefined && table.align !== null && table.align.length < width) {
    table.align.push(null);
  }
}
