import type { Advice, Edit } from "./rule";

/** The slips that most often keep front matter from being YAML. */
export type SlipKind =
  | "colon"
  | "comma"
  | "comment"
  | "escape"
  | "first"
  | "indent"
  | "item"
  | "keys"
  | "line"
  | "list"
  | "quote"
  | "sign"
  | "space";

/** A slip in a line of front matter. */
export interface Slip {
  slip: SlipKind;
  /** The key, the sign or the quote that it is about; empty for others. */
  text: string;
  /** Makes YAML of the line, which says what is read of it now; `null` if that is not known. */
  edit: Edit | null;
}

/** What mends a backslash in double quotes that is meant as one. */
export const ESCAPE_FIX = "Put the value in single quotes, or write two backslashes.";

/** What a slip says, by its kind. */
const ADVICE: Readonly<Record<SlipKind, (text: string) => Advice>> = {
  colon: () => ({
    message: "The value holds a colon before a space, which begins another value in YAML.",
    fix: "Put the value in quotes.",
  }),
  comma: (text) => ({
    message: `After the value stands “${text}”, which YAML does not have there.`,
    fix: "Delete it.",
  }),
  comment: () => ({
    message: "This is no comment in YAML, and it keeps the front matter from being read as YAML.",
    fix: "Begin the line with “# ”, or delete it.",
  }),
  escape: (text) => ({
    message: `In double quotes a backslash begins a sign of YAML, and “${text}” is none.`,
    fix: ESCAPE_FIX,
  }),
  first: (text) => ({
    message: `A text can't begin with “${text}” in YAML.`,
    fix: "Put the value in quotes.",
  }),
  indent: (key) => ({
    message: `The key “${key}” is indented, which makes it a part of the value above it.`,
    fix: "Begin it at the first column.",
  }),
  item: () => ({
    message: "A space is missing after the hyphen of this item.",
    fix: "Write a space after it.",
  }),
  keys: (key) => ({
    message: `The key “${key}” stands in the line of another key, so it belongs to that one's value.`,
    fix: "Give each key a line of its own.",
  }),
  line: () => ({
    message: "The value above goes on in a line that is not indented.",
    fix: "Indent this line, or write the whole value in one line.",
  }),
  list: () => ({ message: "The list is never closed.", fix: "Write “]” after its last item." }),
  quote: (quote) => ({
    message: "The quote is never closed.",
    fix: `Write ${quote} after the value.`,
  }),
  sign: (key) => ({
    message: `The key “${key}” is not followed by a colon.`,
    fix: `Write “${key}: …”.`,
  }),
  space: (key) => ({
    message: `A space is missing after the colon of “${key}”.`,
    fix: `Write “${key}: …”.`,
  }),
};

/** Returns what is wrong with a line of front matter, and what to do about it. */
export function slipAdvice({ slip, text }: Slip): Advice {
  return ADVICE[slip](text);
}
