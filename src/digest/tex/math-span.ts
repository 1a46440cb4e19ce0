/** How a span of TeX math is opened and closed. */
export type MathDelimiter = "$" | "$$" | "\\(" | "\\[";

/** A command such as `\alpha`, a super- or subscript, or a group: these do not occur in prose by chance. */
const STRONG = /\\[A-Za-z]|[\^_{]/;
/** Relations and operators, and escaped signs such as `\%`: usual in math, possible in prose. */
const WEAK = /[-=<>+|*]|\\[^A-Za-z\s]/;
/** Two or more letters standing alone, such as `million`, outside of a command. */
const PLAIN_WORD = /(?:^|\s)[A-Za-z]{2,}(?=[\s.,;:]|$)/;
const SHORT_SYMBOL = /^[A-Za-z]{1,3}'*$/;

/**
 * Returns whether the text between two delimiters is math. `content` is that text, `next` the character after
 * the closing delimiter (empty at the end of the text).
 *
 * A dollar follows pandoc's rule (extension `tex_math_dollars`): no space after the opening one, none before
 * the closing one, no digit after it. Spans that break the rule pass only when they are clearly math and no
 * price. `\[` and `\(` are also Markdown's escapes of brackets, so prose in them is refused.
 */
export function isMathSpan(content: string, delimiter: MathDelimiter, next: string): boolean {
  const trimmed = content.trim();
  if (trimmed === "") return false;
  const strong = STRONG.test(content);
  const math = strong || WEAK.test(content);
  const words = PLAIN_WORD.test(content);
  switch (delimiter) {
    case "$$":
      return true;
    case "\\(":
      return math || !words;
    case "\\[":
      return math || !(words || /^\d+$/.test(trimmed) || next === "(" || next === "[");
    case "$": {
      const isNumber = /^\d/.test(trimmed);
      if (isNumber && (words || (!strong && /\d/.test(next)))) return false;
      const isStrict = trimmed.length === content.length && !/\d/.test(next);
      if (isStrict) return math || !(isNumber && /\s/.test(content));
      return strong || (math && !words) || (SHORT_SYMBOL.test(trimmed) && !/\d/.test(next));
    }
  }
}
