import { markdownLineEnding } from "micromark-util-character";
import { codes } from "micromark-util-symbol";
import type { Code, Construct, Effects, State, TokenizeContext } from "micromark-util-types";
import { characterOf, consumeLineEnding } from "./character-codes";
import { isMathSpan } from "./math-span";
import type { MathDelimiter } from "./math-span";

const CLOSERS = new Map<Code, Code>([
  [codes.leftParenthesis, codes.rightParenthesis],
  [codes.leftSquareBracket, codes.rightSquareBracket],
]);

/**
 * Math between `\(…\)` and `\[…\]` as a construct of micromark's text. In the comments on states, `‸` stands
 * before the code that the state gets, and `⏎` for the end of a line.
 */
export const BRACKETS_CONSTRUCT: Construct = {
  name: "texBrackets",
  tokenize: tokenizeBrackets,
};

function tokenizeBrackets(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const span = effects.enter("texInline");
  let opener: Code = codes.eof;
  let content = "";
  let delimiter: MathDelimiter = "\\(";
  return start;

  /** `‸\(x\)` */
  function start(code: Code): State | undefined {
    effects.enter("texMarker");
    effects.consume(code);
    return open;
  }

  /** `\‸(x\)` */
  function open(code: Code): State | undefined {
    if (!CLOSERS.has(code)) return nok(code);
    opener = code;
    if (code === codes.leftSquareBracket) {
      span.type = "texDisplay";
      delimiter = "\\[";
    }
    effects.consume(code);
    effects.exit("texMarker");
    return between;
  }

  /** `\(‸x\)`, and where a line begins */
  function between(code: Code): State | undefined {
    if (code === codes.eof) return nok(code);
    if (markdownLineEnding(code)) {
      content += " ";
      return consumeLineEnding(effects, code, between);
    }
    effects.enter(code === codes.backslash ? "texMarker" : "texData");
    return code === codes.backslash ? backslash(code) : data(code);
  }

  /** `\(x‸y\)` */
  function data(code: Code): State | undefined {
    if (code === codes.eof || markdownLineEnding(code) || code === codes.backslash) {
      effects.exit("texData");
      return between(code);
    }
    effects.consume(code);
    content += characterOf(code);
    return data;
  }

  /** `\(x‸\)` */
  function backslash(code: Code): State | undefined {
    effects.consume(code);
    return afterBackslash;
  }

  /** `\(x\‸)` */
  function afterBackslash(code: Code): State | undefined {
    if (code === opener) return nok(code);
    if (code === CLOSERS.get(opener)) {
      effects.consume(code);
      effects.exit("texMarker");
      return close;
    }
    if (code !== codes.eof && !markdownLineEnding(code)) {
      effects.consume(code);
      content += "\\" + characterOf(code);
    }
    effects.exit("texMarker").type = "texData";
    return code === codes.eof || markdownLineEnding(code) ? between(code) : between;
  }

  /** `\(x\)‸` */
  function close(code: Code): State | undefined {
    if (!isMathSpan(content, delimiter, characterOf(code))) return nok(code);
    effects.exit(span.type);
    return ok(code);
  }
}
