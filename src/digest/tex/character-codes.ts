import type { Code, Effects, State } from "micromark-util-types";

/** Returns whether micromark's code stands for the end of a line. */
export function isLineEnding(code: Code): boolean {
  return code !== null && code < -2;
}

/** Returns whether the code is a space, or a tab or what micromark fills a tab up with. */
export function isSpace(code: Code): boolean {
  return code === -2 || code === -1 || code === 32;
}

/** Returns the character of a code: a space for tabs and line endings, nothing at the end of the text. */
export function characterOf(code: Code): string {
  if (code === null) return "";
  return code < 0 ? " " : String.fromCharCode(code);
}

/** Consumes the end of a line as a token of its own, and returns `next`. */
export function consumeLineEnding(effects: Effects, code: Code, next: State): State {
  effects.enter("lineEnding");
  effects.consume(code);
  effects.exit("lineEnding");
  return next;
}
