import { codes } from "micromark-util-symbol";
import type { Code, Effects, State } from "micromark-util-types";

/** Returns the character of a code: a space for tabs and line endings, nothing at the end of the text. */
export function characterOf(code: Code): string {
  if (code === codes.eof) return "";
  return code < codes.nul ? " " : String.fromCharCode(code);
}

/** Consumes the end of a line as a token of its own, and returns `next`. */
export function consumeLineEnding(effects: Effects, code: Code, next: State): State {
  effects.enter("lineEnding");
  effects.consume(code);
  effects.exit("lineEnding");
  return next;
}
