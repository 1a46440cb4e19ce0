import { markdownLineEnding, markdownSpace } from "micromark-util-character";
import { codes } from "micromark-util-symbol";
import type { Code, Construct, Effects, State, TokenizeContext } from "micromark-util-types";
import { CONTINUED_LINE, restAsParagraph } from "./continued-line";

/**
 * Display math of several lines, opened by a line with nothing but `$$` or `\[`, as a construct of
 * micromark's flow. A block ends at its closing delimiter, or (unclosed) at a blank line: TeX allows
 * none in a formula, and so an opener that was never meant as one costs a paragraph at most. In the comments on
 * states, `‸` stands before the code that the state gets, and `⏎` for the end of a line.
 */
export const BLOCK_CONSTRUCT: Construct = {
  name: "texBlock",
  tokenize: tokenizeBlock,
  concrete: true,
};

function tokenizeBlock(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let first: Code = codes.eof;
  let closer: Code = codes.eof;
  return start;

  /** `‸$$⏎` */
  function start(code: Code): State | undefined {
    first = code;
    effects.enter("texBlock");
    effects.enter("texMarker");
    effects.consume(code);
    return open;
  }

  /** `$‸$⏎` */
  function open(code: Code): State | undefined {
    const isDollar = first === codes.dollarSign;
    if (code !== (isDollar ? codes.dollarSign : codes.leftSquareBracket)) return nok(code);
    closer = isDollar ? codes.dollarSign : codes.rightSquareBracket;
    effects.consume(code);
    effects.exit("texMarker");
    return afterOpen;
  }

  /** `$$‸ ⏎` */
  function afterOpen(code: Code): State | undefined {
    if (markdownSpace(code)) {
      effects.enter("whitespace");
      return spaces(code);
    }
    return markdownLineEnding(code) ? lineEnd(code) : nok(code);
  }

  /** `$$ ‸⏎` */
  function spaces(code: Code): State | undefined {
    if (markdownSpace(code)) {
      effects.consume(code);
      return spaces;
    }
    effects.exit("whitespace");
    return markdownLineEnding(code) ? lineEnd(code) : nok(code);
  }

  /** `$$‸⏎` */
  function lineEnd(code: Code): State | undefined {
    return effects.attempt(CONTINUED_LINE, content, done)(code);
  }

  /** `$$⏎‸x` */
  function content(code: Code): State | undefined {
    if (code === codes.eof) return done(code);
    if (markdownLineEnding(code)) return lineEnd(code);
    if (code === first) {
      effects.enter("texBlockEnd");
      effects.consume(code);
      return maybeClose;
    }
    effects.enter("texData");
    return data(code);
  }

  /** `$$⏎x‸y` */
  function data(code: Code): State | undefined {
    if (code === codes.eof || markdownLineEnding(code) || code === first) {
      effects.exit("texData");
      return content(code);
    }
    effects.consume(code);
    return data;
  }

  /** `x $‸$` */
  function maybeClose(code: Code): State | undefined {
    if (code === closer) {
      effects.consume(code);
      effects.exit("texBlockEnd");
      effects.exit("texBlock");
      return restAsParagraph(effects, ok);
    }
    if (code === codes.eof || markdownLineEnding(code)) {
      effects.exit("texBlockEnd").type = "texData";
      return content(code);
    }
    effects.consume(code);
    effects.exit("texBlockEnd").type = "texData";
    return content;
  }

  /** At the end of a block that nothing closes */
  function done(code: Code): State | undefined {
    effects.exit("texBlock");
    return ok(code);
  }
}
