import { codeSkipper } from "./skip-code";
import type { Span } from "./span";

/** What a template left in a text, by offsets. */
export interface Placeholder extends Span {
  text: string;
}

/** What programs print for a value that they do not have: JavaScript, JSON, Python, pandas. */
const NOTHING = "undefined|null|NaN|nan|None|\\[object Object\\]";
const WHOLE = new RegExp(`^(?:${NOTHING})$`);
/** The same as one of the values of a line: behind a colon, a separator or a bracket. */
const VALUE = new RegExp(
  `(?<=(?:^|[:：,;|([/])[ \\t]{0,9})(?:${NOTHING})(?=[ \\t]{0,9}(?:$|[,;|()\\]]))`,
  "g",
);

/**
 * Places of values in the templates of Jinja, Liquid, Handlebars and Hugo (`{{ title }}`, `{% if a %}`,
 * `{{< figure >}}`), of ERB (`<%= title %>`) and of JavaScript (`${title}`). Doubled braces round one letter, a word in
 * capitals or behind a word or a command are TeX or BibTeX.
 */
const TEMPLATE =
  /(?<![\w=\\{}^$])(?:\{\{[-&#^]?(?:[ \t]*\.?[a-z_@$][\w.$-]{1,60}(?:[ \t]*\|[^{}\n]{0,80})?|[ \t]+\.?[A-Za-z_][\w.$-]{0,60}(?:[ \t]*\|[^{}\n]{0,80}|[ \t]))[ \t]*-?\}\}(?!\})|\{\{[<%][^{}\n]{1,200}[>%]\}\})|\{%-?[ \t]*[a-z]\w*\b[^{}\n]{0,200}%\}|<%[=-]?[ \t]*[^\s<>%][^<>%\n]{0,200}%>/g;
/** A group that a formula begins with goes on with a script, a command or the end. */
const IN_STRING = /\$\{[a-z_][\w.]{2,60}\}(?![_^$\\{])/y;
const MAY_BE = /\{[{%]|<%|\$\{/;
/** Whether the words are there at all is found much faster than where they stand. */
const NAMES_NOTHING = /undefined|null|NaN|None|\[object|(?<![a-z])nan/;
const NOTHING_AS_VALUE = new RegExp(`(?:^|[:：,;|([/])[ \\t]{0,9}(?:${NOTHING})`, "m");

/** Returns whether a whole value is what a template left. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim();
  if (WHOLE.test(text)) return true;
  const [first] = findTemplates(text);
  if (first?.start === 0 && first.end === text.length) return true;
  return /^(?:\$\{[^{}$\\]{1,80}\}|\{\{\{?[ \t]+[^{}\\]{1,80}[ \t]+\}?\}\})$/.test(text);
}

/** Returns whether a text may have the forms that `findTemplates` finds; much faster. */
export function mayHaveTemplates(text: string): boolean {
  return /[{<]/.test(text) && MAY_BE.test(text);
}

/** Returns whether a text, of one line or many, may have what `findPlaceholders` finds in a line of it; much faster. */
export function mayHavePlaceholders(text: string): boolean {
  return mayHaveTemplates(text) || mayBeNothing(text);
}

function mayBeNothing(text: string): boolean {
  return NAMES_NOTHING.test(text) && NOTHING_AS_VALUE.test(text);
}

/** Returns the places of values that a template left in a text, outside code and formulas. */
export function findTemplates(text: string): Placeholder[] {
  if (!mayHaveTemplates(text)) return [];
  const found: Placeholder[] = [];
  const skip = codeSkipper(text);
  const code: [start: number, end: number][] = [];
  for (const { index } of text.matchAll(/[`$\\]/g)) {
    if (index < (code.at(-1)?.[1] ?? 0)) continue;
    IN_STRING.lastIndex = index;
    const [inString] = IN_STRING.exec(text) ?? [];
    if (inString !== undefined) found.push(placeholder(inString, index));
    code.push([index, inString === undefined ? skip(index) : index + inString.length]);
  }
  let next = 0;
  for (const { 0: written, index } of text.matchAll(TEMPLATE)) {
    while ((code[next]?.[1] ?? Infinity) <= index) next += 1;
    if ((code[next]?.[0] ?? Infinity) > index) found.push(placeholder(written, index));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Returns the same, and what stands for nothing as one of the values of a line (`links: undefined, null`). */
export function findPlaceholders(line: string): Placeholder[] {
  const found = findTemplates(line);
  if (!mayBeNothing(line)) return found;
  for (const { 0: written, index } of line.matchAll(VALUE)) {
    found.push(placeholder(written, index));
  }
  return found.sort((a, b) => a.start - b.start);
}

function placeholder(text: string, start: number): Placeholder {
  return { text, start, end: start + text.length };
}
