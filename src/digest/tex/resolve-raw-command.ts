import type { PhrasingContent } from "mdast";
import { addText, pushGroup } from "./group-stack";
import type { GroupStack } from "./group-stack";
import { takeOpeningBrace } from "./sibling-cursor";
import type { SiblingCursor } from "./sibling-cursor";
import type { TexCommand } from "./tex-nodes";

/**
 * Adds the meaning of a command whose argument is taken literally: `\url{…}` becomes a link, `\href{…}` opens
 * a link around the next group, and citations become their keys in brackets.
 */
export function resolveRawCommand(
  node: TexCommand,
  { name, value }: { name: string; value: string },
  cursor: SiblingCursor,
  groups: GroupStack,
): void {
  const { children } = groups.group;
  if (name === "url" || name === "nolinkurl") {
    const url = addressOf(value);
    const text = { type: "text" as const, value: url };
    children.push({ type: "link", url, children: [text], position: node.position });
  } else if (name === "href") {
    if (!takeOpeningBrace(cursor)) return addText(groups, node.value);
    pushGroup(groups, `${node.value}{`, { url: addressOf(value) }, node.position);
  } else {
    holdTogether(children);
    addText(groups, `[${value}]`);
  }
}

/** An address without TeX's escapes. */
function addressOf(value: string): string {
  return value.trim().replace(/\\([%#&_~$])/g, "$1");
}

/** A tilde before a citation is a no-break space. */
function holdTogether(before: readonly PhrasingContent[]): void {
  const last = before.at(-1);
  if (last?.type === "text" && last.value.endsWith("~")) {
    last.value = `${last.value.slice(0, -1).trimEnd()}\u00A0`;
  }
}
