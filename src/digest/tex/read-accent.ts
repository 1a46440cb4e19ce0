import { accented } from "./accents";
import { LETTER_COMMANDS } from "./macro-tables";
import { isBrace, nodeAhead, takeEmptyGroup, takeNameEnd, takeStart } from "./sibling-cursor";
import type { SiblingCursor } from "./sibling-cursor";

/** What an accent and its letter become. */
export interface AccentText {
  text: string;
  /** False if there was no letter for the accent. */
  isLetter: boolean;
}

/**
 * Returns the letter with the current accent: `\"u`, `\"{u}`, `\c c`, `\'\i`. The cursor moves past the
 * letter. If there is no letter, the text is that of Markdown for the accent: a mark alone is an escape, a
 * name such as `\c` stays as written.
 */
export function readAccent(name: string, cursor: SiblingCursor): AccentText {
  const isWord = /^[a-z]$/i.test(name);
  const letter = readLetter(name, isWord, cursor);
  if (letter !== null) return { text: letter, isLetter: true };
  if (!isWord) takeEmptyGroup(cursor);
  return { text: isWord ? `\\${name}` : name, isLetter: false };
}

function readLetter(name: string, isWord: boolean, cursor: SiblingCursor): string | null {
  const next = nodeAhead(cursor, 1);
  if (isBrace(next, "{")) {
    const letter = accented(name, baseInBraces(cursor), true);
    // The opening brace, the letter and the closing brace.
    if (letter !== null) cursor.at += 3;
    return letter;
  }
  if (next?.type === "texCommand") {
    const letter = accented(name, letterOf(next.value), false);
    if (letter !== null) {
      cursor.at += 1;
      takeNameEnd(cursor);
    }
    return letter;
  }
  if (next?.type !== "text") return null;
  const [, space = "", base = ""] = /^( *)(\p{L}?)/u.exec(next.value) ?? [];
  const letter = isWord === (space !== "") ? accented(name, base, false) : null;
  if (letter !== null) takeStart(cursor, /^ *\p{L}?/u);
  return letter;
}

/** The single letter in the next braces: `{e}`, `{\i}`; nothing if they contain more or no letter. */
function baseInBraces(cursor: SiblingCursor): string {
  const inner = nodeAhead(cursor, 2);
  if (!isBrace(nodeAhead(cursor, 3), "}")) return "";
  if (inner?.type === "text") return inner.value.trim();
  return inner?.type === "texCommand" ? letterOf(inner.value) : "";
}

function letterOf(command: string): string {
  return LETTER_COMMANDS.get(command.slice(1)) ?? "";
}
