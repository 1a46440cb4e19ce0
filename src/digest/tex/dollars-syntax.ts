import { markdownLineEnding } from "micromark-util-character";
import { codes } from "micromark-util-symbol";
import type { Code, Construct, Effects, State, TokenizeContext } from "micromark-util-types";
import { characterOf, consumeLineEnding } from "./character-codes";
import { isMathSpan } from "./math-span";

/**
 * Math between dollars, `$…$` and `$$…$$`, as a construct of micromark's text. In the comments on states, `‸` stands
 * before the code that the state gets, and `⏎` for the end of a line.
 */
export const DOLLARS_CONSTRUCT: Construct = {
  name: "texDollars",
  tokenize: tokenizeDollars,
  previous: isNotInsideRun,
};

/** A run of dollars is taken as a whole, unless its start closed the span before. */
function isNotInsideRun(this: TokenizeContext, code: Code): boolean {
  if (code !== codes.dollarSign) return true;
  const type = this.events.at(-1)?.[1].type;
  return type === "texInline" || type === "texDisplay" || type === "characterEscape";
}

function tokenizeDollars(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const span = effects.enter("texInline");
  let size = 0;
  let closing = 0;
  let content = "";
  effects.enter("texMarker");
  return open;

  /** `‸$x$`, `$‸$x$$` */
  function open(code: Code): State | undefined {
    if (code === codes.dollarSign) {
      effects.consume(code);
      size++;
      return open;
    }
    if (size > 2) return nok(code);
    effects.exit("texMarker");
    if (size === 2) span.type = "texDisplay";
    return between(code);
  }

  /** `$‸x$`, and where a line begins */
  function between(code: Code): State | undefined {
    if (code === codes.eof) return nok(code);
    if (code === codes.dollarSign) {
      effects.enter("texMarker");
      closing = 0;
      return close(code);
    }
    if (markdownLineEnding(code)) return consumeLineEnding(effects, code, toBetween);
    effects.enter("texData");
    return data(code);
  }

  /** `$x⏎‸y$` */
  function toBetween(code: Code): State | undefined {
    content += " ";
    return between(code);
  }

  /** `$x‸y$` */
  function data(code: Code): State | undefined {
    if (code === codes.eof || markdownLineEnding(code) || code === codes.dollarSign) {
      effects.exit("texData");
      return between(code);
    }
    effects.consume(code);
    content += characterOf(code);
    return code === codes.backslash ? escaped : data;
  }

  /** `$\‸$ x$`: a dollar after a backslash closes nothing */
  function escaped(code: Code): State | undefined {
    if (code === codes.eof || markdownLineEnding(code)) return data(code);
    effects.consume(code);
    content += characterOf(code);
    return data;
  }

  /** `$x‸$`, `$x$‸` */
  function close(code: Code): State | undefined {
    if (code === codes.dollarSign && closing < size) {
      effects.consume(code);
      closing++;
      return close;
    }
    const marker = effects.exit("texMarker");
    if (closing < size) {
      marker.type = "texData";
      content += "$";
      return between(code);
    }
    if (!isMathSpan(content, size === 1 ? "$" : "$$", characterOf(code))) return nok(code);
    effects.exit(span.type);
    return ok(code);
  }
}
