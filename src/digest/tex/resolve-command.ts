import type { PhrasingContent } from "mdast";
import { addText, pushGroup } from "./group-stack";
import type { GroupStack } from "./group-stack";
import {
  ACCENTS,
  ARGUMENT_COMMANDS,
  LETTER_COMMANDS,
  SWITCH_COMMANDS,
  SYMBOL_COMMANDS,
} from "./macro-tables";
import type { Wrapper } from "./macro-tables";
import { readAccent } from "./read-accent";
import { resolveRawCommand } from "./resolve-raw-command";
import { takeEmptyGroup, takeNameEnd, takeOpeningBrace, takeStart } from "./sibling-cursor";
import type { SiblingCursor } from "./sibling-cursor";
import type { TexCommand } from "./tex-nodes";

/** More font changes than this in one group are not intended. */
const MAX_SWITCHES = 8;
/** Commands that are replaced by white space. */
const SPACES = new Map([
  [" ", " "],
  [",", "\u2009"],
]);

/** One line of text while its commands are resolved. */
export interface MacroLine {
  cursor: SiblingCursor;
  groups: GroupStack;
  /** The accents that are escapes of quotes. */
  escapedQuotes: ReadonlySet<PhrasingContent>;
}

/** Adds the meaning of the current command to the innermost group; an unknown command stays as written. */
export function resolveCommand(node: TexCommand, line: MacroLine): void {
  const { cursor, groups } = line;
  const name = node.value.slice(1);
  const [, rawName, rawValue] =
    /^\\([A-Za-z]+)\*?(?:\[[^\]]*\])*\{([^}]*)\}$/.exec(node.value) ?? [];
  if (rawName !== undefined && rawValue !== undefined) {
    return resolveRawCommand(node, { name: rawName, value: rawValue }, cursor, groups);
  }
  const argument = ARGUMENT_COMMANDS.get(name);
  if (argument !== undefined && takeOpeningBrace(cursor)) {
    return pushGroup(groups, `${node.value}{`, argument, node.position);
  }
  const change = SWITCH_COMMANDS.get(name);
  const isSwitch = groups.outer.length > 0 && groups.group.switches.length < MAX_SWITCHES;
  if (change !== undefined && isSwitch) return changeType(node, change, line);
  if (ACCENTS.has(name)) return addAccent(node, name, line);
  const letter = LETTER_COMMANDS.get(name);
  if (letter !== undefined) {
    takeNameEnd(cursor);
    return addLetter(groups, letter);
  }
  const symbol = SYMBOL_COMMANDS.get(name);
  if (symbol !== undefined) {
    takeEmptyGroup(cursor);
    if (symbol.endsWith(".")) takeStart(cursor, /^\./);
    return addText(groups, symbol);
  }
  if (name === "\\") {
    groups.group.children.push({ type: "break" });
    return takeStart(cursor, /^\s+/);
  }
  addText(groups, SPACES.get(name) ?? node.value);
}

/** The empty text marks where the change begins, so that the following text does not join the text before. */
function changeType(node: TexCommand, wrapper: Wrapper, { cursor, groups }: MacroLine): void {
  const { children, switches } = groups.group;
  switches.push({ at: children.length, wrapper, source: `${node.value} ` });
  children.push({ type: "text", value: "" });
  takeStart(cursor, /^\s+/);
}

function addAccent(
  node: TexCommand,
  name: string,
  { cursor, groups, escapedQuotes }: MacroLine,
): void {
  if (escapedQuotes.has(node)) return addText(groups, name);
  const { text, isLetter } = readAccent(name, cursor);
  if (isLetter) addLetter(groups, text);
  else addText(groups, text);
}

function addLetter(groups: GroupStack, letter: string): void {
  groups.group.letters += 1;
  addText(groups, letter);
}
