import type { PhrasingContent } from "mdast";
import type { Wrapper } from "./macro-tables";
import { wrapMacro } from "./wrap-macro";

/** The content between two braces, or outside of all braces, while it is read. */
export interface MacroGroup {
  /** The text that stays visible if the group is never closed. */
  source: string;
  /** The command that the braces are the argument of: `null` for braces of no command. */
  wrapper: Wrapper | { url: string } | null;
  /** The positions of `\em` and its like in the group. */
  switches: { at: number; wrapper: Wrapper; source: string }[];
  /** How many letters such as `\"u` it holds. */
  letters: number;
  children: PhrasingContent[];
}

/** Returns a group with nothing in it yet. */
export function emptyGroup(source: string, wrapper: MacroGroup["wrapper"]): MacroGroup {
  return { source, wrapper, switches: [], letters: 0, children: [] };
}

/** Returns the nodes that a group becomes at its closing brace. */
export function closeGroup(group: MacroGroup): PhrasingContent[] {
  const { wrapper, switches, letters, children } = group;
  const content = applySwitches(group);
  if (wrapper === null) {
    const [only] = children;
    const isLetter = letters > 0 && children.length === 1 && only?.type === "text";
    if (switches.length > 0 || (isLetter && only.value.length <= 2)) return content;
    return [{ type: "text", value: "{" }, ...content, { type: "text", value: "}" }];
  }
  if (typeof wrapper === "string") return wrapMacro(wrapper, content);
  return [{ type: "link", url: wrapper.url, children: content.filter(isNoLink) }];
}

/** Returns the nodes of a group that is never closed, as written: its opener, and its switches in their places. */
export function reopenGroup({ source, switches, children }: MacroGroup): PhrasingContent[] {
  return [
    { type: "text", value: source },
    ...children.flatMap((child, index): PhrasingContent[] => [
      ...switches
        .filter(({ at }) => at === index)
        .map((change) => ({ type: "text" as const, value: change.source })),
      child,
    ]),
  ];
}

/** Adds nodes to others, joined with the text before them where both are text. */
export function append(nodes: PhrasingContent[], added: readonly PhrasingContent[]): void {
  for (const node of added) {
    const last = nodes.at(-1);
    if (node.type === "text" && last?.type === "text") last.value += node.value;
    else if (node.type === "text") nodes.push({ type: "text", value: node.value });
    else nodes.push(node);
  }
}

/** The last switch is the innermost: it holds to the end of the group, within those before it. */
function applySwitches({ switches, children }: MacroGroup): PhrasingContent[] {
  return switches.reduceRight(
    (content, { at, wrapper }) => [
      ...content.slice(0, at),
      ...wrapMacro(wrapper, content.slice(at)),
    ],
    children,
  );
}

function isNoLink(node: PhrasingContent): boolean {
  return node.type !== "link" && node.type !== "linkReference";
}
