import type { PhrasingContent } from "mdast";

/** How far the nodes of one line of text have been read. */
export interface SiblingCursor {
  /** The nodes of the line; a text after a command gets shorter where the command takes its start. */
  nodes: PhrasingContent[];
  /** The index of the node being read; what belongs to it is taken by moving on. */
  at: number;
}

/** Returns the node that stands `distance` after the one being read. */
export function nodeAhead({ nodes, at }: SiblingCursor, distance: number) {
  return nodes[at + distance];
}

/** Returns whether a node is a brace of TeX, of the kind that is asked for. */
export function isBrace(node: PhrasingContent | undefined, brace: "{" | "}"): boolean {
  return node?.type === "texBrace" && node.value === brace;
}

/** Takes the opening brace that comes next; returns whether there was one. */
export function takeOpeningBrace(cursor: SiblingCursor): boolean {
  const isOpen = isBrace(nodeAhead(cursor, 1), "{");
  if (isOpen) cursor.at += 1;
  return isOpen;
}

/** Takes the `{}` that comes next; returns whether there was one. */
export function takeEmptyGroup(cursor: SiblingCursor): boolean {
  const isEmpty = isBrace(nodeAhead(cursor, 1), "{") && isBrace(nodeAhead(cursor, 2), "}");
  if (isEmpty) cursor.at += 2;
  return isEmpty;
}

/** Takes the `{}` that ends the name of a letter's command or, as TeX does, the space that does. */
export function takeNameEnd(cursor: SiblingCursor): void {
  if (!takeEmptyGroup(cursor)) takeStart(cursor, /^\s+/);
}

/** Takes from the text that comes next what `start`, anchored there, finds. */
export function takeStart(cursor: SiblingCursor, start: RegExp): void {
  const next = nodeAhead(cursor, 1);
  if (next?.type !== "text") return;
  cursor.nodes[cursor.at + 1] = { ...next, value: next.value.replace(start, "") };
}
