import type { PhrasingContent } from "mdast";
import type { Point } from "unist";
import { accented } from "./accents";
import {
  ACCENTS,
  ARGUMENT_COMMANDS,
  LETTER_COMMANDS,
  SWITCH_COMMANDS,
  SYMBOL_COMMANDS,
} from "./macro-tables";
import type { Wrapper } from "./macro-tables";
import type { Report } from "../../problems/problems";
import { closeQuotes, findEscapedQuotes } from "./tex-quotes";
import type { TexBrace, TexCommand } from "./tex-nodes";
import { MAX_NESTING } from "../lines/tree-depth";
import { wrapMacro } from "./wrap-macro";

/** More changes of type than this in one group are no longer meant. */
const MAX_SWITCHES = 8;

interface Group {
  /** What stays visible where the group is never closed. */
  source: string;
  /** The command that the braces are the argument of: `null` for braces of no command. */
  wrapper: Wrapper | { url: string } | null;
  /** Where `\em` and its like stand in the group. */
  switches: { at: number; wrapper: Wrapper; source: string }[];
  /** How many letters such as `\"u` it holds. */
  letters: number;
  children: PhrasingContent[];
}

/**
 * Returns the nodes of one line of text with its TeX commands, braces and quotes resolved. One pass
 * from left to right with a stack of open groups; groups that stay open are put back as written.
 */
export function resolveSiblings(siblings: PhrasingContent[], report: Report): PhrasingContent[] {
  const nodes = [...siblings];
  const literalQuotes = findEscapedQuotes(nodes);
  const openQuotes: string[] = [];
  let group = openGroup("", null);
  const outer: Group[] = [];
  let at = 0;
  let reported = false;

  for (; at < nodes.length; at++) {
    const node = nodes[at];
    if (node === undefined) break;
    if (node.type === "texBrace") brace(node);
    else if (node.type === "texCommand") command(node);
    else if (node.type === "texQuote") {
      openQuotes.push(node.value);
      text(node.value === "`" ? "‘" : "“");
    } else if (node.type === "text") text(closeQuotes(node.value, openQuotes));
    else group.children.push(node);
  }
  while (outer.length > 0) {
    const { source, switches, children } = group;
    group = outer.pop() ?? openGroup("", null);
    text(source);
    for (const [index, child] of children.entries()) {
      for (const change of switches) if (change.at === index) text(change.source);
      append(group.children, child);
    }
  }
  return group.children;

  function text(value: string): void {
    append(group.children, { type: "text", value });
  }

  function open(source: string, wrapper: Group["wrapper"], place: Point | undefined): void {
    if (outer.length >= MAX_NESTING) {
      if (!reported && place !== undefined) {
        const message = `Braces are nested more than ${MAX_NESTING} deep.`;
        report("nesting-too-deep", place, message, "Write it with fewer groups in each other.");
      }
      reported = true;
      text(source);
      return;
    }
    outer.push(group);
    group = openGroup(source, wrapper);
  }

  function brace(node: TexBrace): void {
    if (node.value === "{") return open("{", null, node.position?.start);
    const parent = outer.pop();
    if (parent === undefined) return text("}");
    const closed = group;
    group = parent;
    if (closed.wrapper === "note") trimSpace(group.children);
    for (const child of closeGroup(closed)) append(group.children, child);
  }

  function command(node: TexCommand): void {
    const name = node.value.slice(1);
    const argument = ARGUMENT_COMMANDS.get(name);
    const change = SWITCH_COMMANDS.get(name);
    const raw = /^\\([A-Za-z]+)\*?(?:\[[^\]]*\])*\{([^}]*)\}$/.exec(node.value);
    if (raw) return rawCommand(raw[1] ?? "", raw[2] ?? "", node);
    if (argument !== undefined && takeBrace()) {
      return open(`${node.value}{`, argument, node.position?.start);
    }
    if (change !== undefined && outer.length > 0 && group.switches.length < MAX_SWITCHES) {
      const source = `${node.value} `;
      group.children.push({ type: "text", value: "" });
      group.switches.push({ at: group.children.length - 1, wrapper: change, source });
      return takeSpace();
    }
    if (ACCENTS.has(name)) return accent(name, node);
    const letter = LETTER_COMMANDS.get(name);
    if (letter !== undefined) {
      if (!takeEmptyGroup()) takeSpace();
      group.letters++;
      return text(letter);
    }
    const symbol = SYMBOL_COMMANDS.get(name);
    if (symbol !== undefined) {
      takeEmptyGroup();
      if (symbol.endsWith(".")) takePeriod();
      return text(symbol);
    }
    if (name === " ") return text(" ");
    if (name === ",") return text("\u2009");
    if (name === "\\") {
      group.children.push({ type: "break" });
      return takeSpace();
    }
    text(node.value);
  }

  function rawCommand(name: string, value: string, node: TexCommand): void {
    if (name === "url" || name === "nolinkurl") {
      const url = value.trim().replace(/\\([%#&_~$])/g, "$1");
      group.children.push({
        type: "link",
        url,
        children: [{ type: "text", value: url }],
        position: node.position,
      });
    } else if (name === "href") {
      const url = value.trim().replace(/\\([%#&_~$])/g, "$1");
      if (takeBrace()) open(`${node.value}{`, { url }, node.position?.start);
      else text(node.value);
    } else {
      const last = group.children.at(-1);
      if (last?.type === "text" && last.value.endsWith("~")) {
        last.value = `${last.value.slice(0, -1).trimEnd()}\u00A0`;
      }
      text(`[${value}]`);
    }
  }

  function accent(name: string, node: TexCommand): void {
    const isWord = /^[a-z]$/i.test(name);
    if (literalQuotes.has(node)) return text(name);
    const next = nodes[at + 1];
    if (next?.type === "texBrace" && next.value === "{") {
      const found = groupedBase(at + 2);
      const letter = found && accented(name, found.base, true);
      if (found && letter !== null && letter !== undefined) {
        at = found.end;
        group.letters++;
        return text(letter);
      }
      if (!isWord && takeEmptyGroup()) return text(name);
    } else if (next?.type === "texCommand") {
      const letter = accented(name, LETTER_COMMANDS.get(next.value.slice(1)) ?? "", false);
      if (letter !== null) {
        at += 1;
        if (!takeEmptyGroup()) takeSpace();
        group.letters++;
        return text(letter);
      }
    } else if (next?.type === "text") {
      const [, space = "", base = ""] = /^( *)(\p{L}?)/u.exec(next.value) ?? [];
      const letter = isWord === (space !== "") ? accented(name, base, false) : null;
      if (letter !== null) {
        nodes[at + 1] = { ...next, value: next.value.slice(space.length + base.length) };
        group.letters++;
        return text(letter);
      }
    }
    text(isWord ? node.value : name);
  }

  /** The letter in the braces that open before `start`: `{e}`, `{\i}`. */
  function groupedBase(start: number): { base: string; end: number } | null {
    const inner = nodes[start];
    const close = nodes[start + 1];
    if (close?.type !== "texBrace" || close.value !== "}") return null;
    if (inner?.type === "text") return { base: inner.value.trim(), end: start + 1 };
    if (inner?.type !== "texCommand") return null;
    return { base: LETTER_COMMANDS.get(inner.value.slice(1)) ?? "", end: start + 1 };
  }

  function takeBrace(): boolean {
    const next = nodes[at + 1];
    const isOpen = next?.type === "texBrace" && next.value === "{";
    if (isOpen) at++;
    return isOpen;
  }

  function takeEmptyGroup(): boolean {
    const [open, close] = [nodes[at + 1], nodes[at + 2]];
    const isEmpty =
      open?.type === "texBrace" &&
      open.value === "{" &&
      close?.type === "texBrace" &&
      close.value === "}";
    if (isEmpty) at += 2;
    return isEmpty;
  }

  function takeSpace(): void {
    const next = nodes[at + 1];
    if (next?.type === "text") nodes[at + 1] = { ...next, value: next.value.replace(/^\s+/, "") };
  }

  function takePeriod(): void {
    const next = nodes[at + 1];
    if (next?.type === "text") nodes[at + 1] = { ...next, value: next.value.replace(/^\./, "") };
  }
}

function openGroup(source: string, wrapper: Group["wrapper"]): Group {
  return { source, wrapper, switches: [], letters: 0, children: [] };
}

function closeGroup({ wrapper, switches, letters, children }: Group): PhrasingContent[] {
  let content = children;
  for (const { at, wrapper: change } of [...switches].reverse()) {
    content = [...content.slice(0, at), ...wrapMacro(change, content.slice(at))];
  }
  if (wrapper === null) {
    const [only] = children;
    const isLetter = letters > 0 && children.length === 1 && only?.type === "text";
    if (switches.length > 0 || (isLetter && only.value.length <= 2)) return content;
    return [{ type: "text", value: "{" }, ...content, { type: "text", value: "}" }];
  }
  if (typeof wrapper === "string") return wrapMacro(wrapper, content);
  return [{ type: "link", url: wrapper.url, children: content.filter(isNoLink) }];
}

function isNoLink(node: PhrasingContent): boolean {
  return node.type !== "link" && node.type !== "linkReference";
}

/** Drops the space before a note, which brings its own. */
function trimSpace(nodes: PhrasingContent[]): void {
  const last = nodes.at(-1);
  if (last?.type === "text") last.value = last.value.trimEnd();
}

/** Adds a node, joined with the text before it where both are text. */
function append(nodes: PhrasingContent[], node: PhrasingContent): void {
  const last = nodes.at(-1);
  if (node.type === "text" && last?.type === "text") last.value += node.value;
  else if (node.type === "text") nodes.push({ type: "text", value: node.value });
  else nodes.push(node);
}
