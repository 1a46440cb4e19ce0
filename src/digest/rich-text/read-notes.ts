import type { Definition, FootnoteDefinition, Nodes, Root, RootContent } from "mdast";
import { visit } from "unist-util-visit";
import { normaliseLabel } from "../references";
import type { AttachedNote } from "./attach-footnotes";
import { eachNode } from "./each-node";
import { moveTree } from "./move-tree";

/**
 * Returns the footnotes that are attached below a text, whose lines with theirs are `lines`, parsed by `read`:
 * those that the tree of the text refers to, or that one of these refers to.
 */
export function readNotes(
  tree: Root,
  notes: readonly AttachedNote[],
  lines: readonly string[],
  read: (part: string) => Root,
): FootnoteDefinition[] {
  const byId = new Map(notes.map((attached) => [attached.id, attached]));
  const offsets = offsetsOf(notes, lines);
  const found: FootnoteDefinition[] = [];
  const left: Nodes[] = notes.length === 0 ? [] : [tree];
  for (const root of left) {
    visit(root, "footnoteReference", ({ identifier }) => {
      const id = normaliseLabel(identifier);
      const attached = byId.get(id);
      byId.delete(id);
      if (attached === undefined) return;
      const { start, note } = attached;
      const part = read(lines.slice(start, start + note.lines.length).join("\n"));
      moveTree(part, start, offsets.get(start) ?? 0);
      const definition = asOne(part);
      if (definition === null) return;
      found.push(definition);
      left.push(definition);
    });
  }
  return found;
}

/** The offset of the first line of each footnote, by its index. */
function offsetsOf(notes: readonly AttachedNote[], lines: readonly string[]): Map<number, number> {
  const offsets = new Map<number, number>();
  let line = 0;
  let offset = 0;
  for (const { start } of notes) {
    for (; line < start; line += 1) offset += (lines[line] ?? "").length + 1;
    offsets.set(start, offset);
  }
  return offsets;
}

/** The footnote that a text is, with all blocks of the text. */
function asOne({ children: [first, ...others] }: Root): FootnoteDefinition | null {
  if (first?.type !== "footnoteDefinition") return null;
  const children: RootContent[] = [...first.children];
  for (const other of others) {
    if (other.type === "footnoteDefinition") children.push(...other.children);
    else children.push(other);
  }
  Object.assign(first, { children });
  return first;
}

/** Returns the definitions of the labels that a tree refers to, among those of its file. */
export function usedDefinitions(
  tree: Root,
  definitionOf: (label: string) => Definition | null,
): Definition[] {
  const used = new Set<Definition>();
  eachNode(tree, (node) => {
    if (node.type !== "linkReference" && node.type !== "imageReference") return;
    const definition = definitionOf(normaliseLabel(node.identifier));
    if (definition !== null) used.add(definition);
  });
  return [...used];
}
