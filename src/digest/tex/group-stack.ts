import type { PhrasingContent } from "mdast";
import type { Position } from "unist";
import { append, closeGroup, emptyGroup, reopenGroup } from "./macro-group";
import type { MacroGroup } from "./macro-group";
import type { Report } from "../../problems/report";
import { nestingTooDeep } from "../../problems/rules/nesting-too-deep";
import { MAX_NESTING } from "../lines/tree-depth";

/** The open groups of one line of text. */
export interface GroupStack {
  /** The innermost group: where nodes go. */
  group: MacroGroup;
  /** The groups around it, the outermost first; none outside of all braces. */
  outer: MacroGroup[];
  /** Whether the line was reported as nested too deeply, which is done once. */
  reported: boolean;
  report: Report;
}

/** Returns a stack for a new line, with no group open. */
export function groupStack(report: Report): GroupStack {
  return { group: emptyGroup("", null), outer: [], reported: false, report };
}

/** Adds text to the innermost group. */
export function addText({ group }: GroupStack, value: string): void {
  append(group.children, [{ type: "text", value }]);
}

/**
 * Opens a group; `source` is the text that opens it, `place` its position. Reports `nesting-too-deep`, once a
 * line, and adds the source as text in the place of the group.
 */
export function pushGroup(
  stack: GroupStack,
  source: string,
  wrapper: MacroGroup["wrapper"],
  place: Position | undefined,
): void {
  const { outer, reported, report } = stack;
  if (outer.length < MAX_NESTING) {
    outer.push(stack.group);
    stack.group = emptyGroup(source, wrapper);
    return;
  }
  if (!reported && place !== undefined) {
    report(nestingTooDeep, place, { kind: "braces", limit: MAX_NESTING });
  }
  stack.reported = true;
  addText(stack, source);
}

/** Closes the innermost group at a `}`, which is text where no group is open. */
export function popGroup(stack: GroupStack): void {
  const parent = stack.outer.pop();
  if (parent === undefined) return addText(stack, "}");
  const closed = stack.group;
  stack.group = parent;
  if (closed.wrapper === "note") trimSpace(parent.children);
  append(parent.children, closeGroup(closed));
}

/** Returns the nodes of the whole line at its end: groups that are still open are put back as written. */
export function unwind(stack: GroupStack): PhrasingContent[] {
  for (let parent = stack.outer.pop(); parent !== undefined; parent = stack.outer.pop()) {
    append(parent.children, reopenGroup(stack.group));
    stack.group = parent;
  }
  return stack.group.children;
}

/** Drops the space before a note, which brings its own. */
function trimSpace(nodes: PhrasingContent[]): void {
  const last = nodes.at(-1);
  if (last?.type === "text") last.value = last.value.trimEnd();
}
