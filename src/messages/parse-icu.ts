import { PLURAL_CATEGORIES } from "./plural";

/**
 * A piece of a message: text, the place of a value, or the forms chosen by a number (`one`, `=0`, `other`).
 */
export type MessagePart =
  | string
  | { type: "value" | "number" | "ungrouped"; name: string }
  | { type: "plural"; name: string; forms: ReadonlyMap<string, readonly MessagePart[]> };

/** The position of the parser, and the number that `#` means there. */
interface Cursor {
  readonly text: string;
  at: number;
}

/** Text, in which an apostrophe before a brace (in a plural also `#`) quotes all up to the next, and two are one. */
const LITERAL = /(?:[^{}']+|''|'[{}](?:[^']|'')*'?|')+/y;
const QUOTED = /''|'([{}](?:[^']|'')*)'?/g;
const PLURAL_LITERAL = /(?:[^{}'#]+|''|'[{}#](?:[^']|'')*'?|')+/y;
const PLURAL_QUOTED = /''|'([{}#](?:[^']|'')*)'?/g;

const SELECTORS: readonly string[] = PLURAL_CATEGORIES;

/**
 * Returns the parts of a text in ICU MessageFormat
 * (unicode-org.github.io/icu/userguide/format_parse/messages), of which the interface needs `{name}`, `{name,
 * number}`, `{name, number, ::group-off}` and `{name, plural, …}`. If the text is itself a form of a plural,
 * `counted` names the number that `#` means. Throws a SyntaxError that says what is wrong with the text, as
 * the rest of a sentence that begins with the name of the message.
 */
export function parseIcu(text: string, counted: string | null = null): readonly MessagePart[] {
  const cursor = { text, at: 0 };
  const parts: MessagePart[] = [];
  while (cursor.at < text.length) {
    parts.push(...readParts(cursor, counted));
    // Outside of arguments a closing brace is text.
    if (take(cursor, /\}/y)) parts.push("}");
  }
  return parts;
}

/** Reads to the end of the text or to the brace that closes the enclosing argument. */
function readParts(cursor: Cursor, counted: string | null): MessagePart[] {
  const parts: MessagePart[] = [];
  for (;;) {
    const literal = take(cursor, counted === null ? LITERAL : PLURAL_LITERAL)?.[0];
    const next = cursor.text[cursor.at];
    if (literal !== undefined) {
      parts.push(unquoted(literal, counted === null ? QUOTED : PLURAL_QUOTED));
    } else if (next === "{") {
      parts.push(readArgument(cursor));
    } else if (next === "#" && counted !== null) {
      cursor.at += 1;
      parts.push({ type: "number", name: counted });
    } else {
      return parts;
    }
  }
}

const unquoted = (literal: string, quoted: RegExp) =>
  literal.replace(quoted, (_, quote = "'") => quote.replaceAll("''", "'"));

/** Reads an argument, including its braces. */
function readArgument(cursor: Cursor): MessagePart {
  const name = take(cursor, /\{\s*(\w+)\s*/y)?.[1];
  if (name === undefined) {
    return fail(cursor, "has a { that no name of a value follows (write '{' for a brace)");
  }
  if (take(cursor, /\}/y)) return { type: "value", name };
  if (take(cursor, /,\s*number\s*\}/y)) return { type: "number", name };
  if (take(cursor, /,\s*number\s*,\s*::group-off\s*\}/y)) return { type: "ungrouped", name };
  if (take(cursor, /,\s*plural\s*,\s*/y)) return readPlural(cursor, name);
  return fail(
    cursor,
    `breaks off after {${name}; write {${name}}, {${name}, number} or {${name}, plural, one {…} other {…}}`,
  );
}

function readPlural(cursor: Cursor, name: string): MessagePart {
  const forms = new Map<string, readonly MessagePart[]>();
  while (!take(cursor, /\}/y)) {
    const selector = take(cursor, /(=\d+|\w+)\s*(?=\{)/y)?.[1];
    if (selector === undefined) return fail(cursor, `has a plural of ${name} without its }`);
    if (!selector.startsWith("=") && !SELECTORS.includes(selector)) {
      return fail(
        cursor,
        `has no plural form called ${selector}; there are ${SELECTORS.join(", ")}`,
      );
    }
    cursor.at += 1;
    forms.set(selector, readParts(cursor, name));
    if (!take(cursor, /\}\s*/y)) return fail(cursor, `has a form ${selector} without its }`);
  }
  if (!forms.has("other")) return fail(cursor, `has a plural of ${name} without the form other`);
  return { type: "plural", name, forms };
}

/**
 * Returns the match of a sticky pattern at the cursor, and moves the cursor after it; `null` if there is
 * none.
 */
function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text);
  if (match) cursor.at = pattern.lastIndex;
  return match;
}

function fail({ at }: Cursor, wrong: string): never {
  throw new SyntaxError(`${wrong}, at character ${at + 1}`);
}
