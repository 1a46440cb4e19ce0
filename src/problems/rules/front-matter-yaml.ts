import { clip } from "../clip";
import type { Point, Range } from "../range";
import { ESCAPE_FIX, slipAdvice, type Slip } from "../front-matter-slips";
import { defineRule, type Advice } from "../rule";

export type Values =
  /** `hidden`: it says that the post is a draft. */
  | { kind: "language"; language: string; hidden: boolean }
  /** `lastLine`: the end of the last line that belongs to it; `before`: the first of the text, if there is any. */
  | { kind: "open"; lastLine: Point; before: string | null }
  /** `text`: the line that stands where three dashes should. */
  | { kind: "closing"; text: string }
  /** Three dashes amid the front matter. */
  | { kind: "fence" }
  | ({ kind: "slip" } & Slip)
  | { kind: "too-long" }
  /** In the words and by the code of the YAML library. */
  | { kind: "syntax"; reason: string; code: string }
  /** `instead`: the value in the right quotes. */
  | { kind: "quotes"; quote: '"' | "'"; range: Range; instead: string }
  | { kind: "no-list" }
  | { kind: "repeated"; key: string }
  /** Of front matter that is not YAML. */
  | { kind: "unread" }
  | { kind: "no-key" };

export const frontMatterYaml = defineRule({
  id: "front-matter-yaml",
  severity: "error",
  finds: "The front matter is not YAML, is not closed, or is said to be in another language.",
  why: "What can be read of it, line by line, is; the rest is lost. Where its closing `---` is missing, it ends before the first line that cannot be its own, such as a numbered heading. A text with a colon or a quotation mark wants quotes.",
  wrong: "---\ntitle: Hot Papers\ndate: 2020-09-17\n\nNothing came out this week.\n",
  right: "---\ntitle: Hot Papers\ndate: 2020-09-17\n---\n\nNothing came out this week.\n",
  describe,
  edits: {
    safe: true,
    of: (values, range) => {
      if (values.kind === "slip") return values.edit === null ? [] : [values.edit];
      if (values.kind === "closing") return [{ ...range, text: "---" }];
      if (values.kind === "fence") {
        const { line } = range.start;
        return [{ start: { line, column: 1 }, end: { line: line + 1, column: 1 }, text: "" }];
      }
      if (values.kind === "quotes") return [{ ...values.range, text: values.instead }];
      if (values.kind !== "open") return [];
      return [{ start: values.lastLine, end: values.lastLine, text: "\n---" }];
    },
  },
});

function describe(values: Values): Advice {
  switch (values.kind) {
    case "language":
      return {
        message: `${
          values.language === "toml"
            ? "The front matter is TOML, which is not read; only YAML is."
            : `The front matter is said to be “${values.language}”; only YAML is read.`
        }${values.hidden ? " It marks the post as a draft, so the post is hidden." : ""}`,
        fix: "Write it as YAML, “key: value”, between two lines of three dashes (---).",
      };
    case "open":
      return {
        message:
          values.before === null
            ? "The front matter is never closed."
            : `The front matter is not closed: a line of three dashes is missing before “${clip(values.before.trim())}”.`,
        fix: "Add a line of three dashes after its last line.",
      };
    case "closing":
      return {
        message: `The front matter ends with “${clip(values.text.trim())}” instead of three dashes.`,
        fix: "Write exactly three dashes (---).",
      };
    case "fence":
      return {
        message: "This line of three dashes would end the front matter, but more of it follows.",
        fix: "Delete the line.",
      };
    case "slip":
      return slipAdvice(values);
    case "too-long":
      return {
        message: "The front matter is too long or too deeply nested to be read as YAML.",
        fix: "Shorten it.",
      };
    case "syntax":
      return { message: explain(values.reason), fix: fixFor(values.code) };
    case "quotes":
      return values.quote === '"'
        ? {
            message: "The value holds double quotes inside double quotes.",
            fix: 'Put single quotes outside, or write \\" inside.',
          }
        : {
            message: "The value holds single quotes inside single quotes.",
            fix: "Put double quotes outside, or write '' inside.",
          };
    case "no-list":
      return {
        message: "The front matter is not a list of “key: value” lines.",
        fix: "Write one key and value a line.",
      };
    case "repeated":
      return {
        message: `The key “${values.key}” stands again further down, and the last one counts.`,
        fix: "Delete one of the two.",
      };
    case "no-key":
      return {
        message: "This line of the front matter has a text where a key stands, and is not read.",
        fix: "Move it below the front matter, or write “key: value”.",
      };
    case "unread":
      return {
        message: "This part of the front matter is lost, since the whole is not valid YAML.",
        fix: "Correct the line that is not YAML, and give this a “key: ” or delete it.",
      };
  }
}

function explain(reason: string): string {
  const [first = ""] = reason.split("\n");
  return `The front matter is not valid YAML: ${first.charAt(0).toLowerCase()}${first.slice(1)}.`;
}

function fixFor(code: string): string {
  if (code === "BLOCK_AS_IMPLICIT_KEY") {
    return "Put the value in double quotes: it holds a colon followed by a space.";
  }
  if (code === "BAD_DQ_ESCAPE") return ESCAPE_FIX;
  if (code === "TAB_AS_INDENT") return "Indent with spaces instead of tabs.";
  if (code === "MISSING_CHAR") return "Close the quote or the bracket.";
  return "Correct this line; a value with “: ” or “ #” in it needs double quotes.";
}
