import { examplePost } from "../example-post";
import { defineRule, type Advice } from "../rule";

export interface Values {
  /** Nested quotes, lists or emphasis; nested braces. */
  kind: "markup" | "braces";
  /** The greatest allowed depth. */
  limit: number;
}

export const nestingTooDeep = defineRule({
  id: "nesting-too-deep",
  severity: "warning",
  finds: "Markup is nested more than 100 levels deep.",
  why: "Parsers take too long over it, and browsers may fail. It is shown as its source.",
  wrong: examplePost(`${"> ".repeat(101)}A quotation of a quotation.`),
  right: examplePost("> > A quotation of a quotation."),
  describe,
});

function describe({ kind, limit }: Values): Advice {
  switch (kind) {
    case "markup":
      return {
        message: `Quotes, lists or emphasis are nested more than ${limit} deep.`,
        fix: "Write it with less nesting; until then its source is shown.",
      };
    case "braces":
      return {
        message: `Braces are nested more than ${limit} deep.`,
        fix: "Write it with fewer groups in each other.",
      };
  }
}
