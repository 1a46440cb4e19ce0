import type { Code, Construct, Effects, State, TokenizeContext } from "micromark-util-types";
import { consumeLineEnding, isLineEnding, isSpace } from "./character-codes";

const DOLLAR = 36;

/**
 * Display math of several lines, opened by a line with nothing but `$$` or `\[`, as a construct of
 * micromark's flow. A block ends at its closing delimiter, or (unclosed) at a blank line: TeX allows
 * none in a formula, and so an opener that was never meant as one costs a paragraph at most.
 */
export const BLOCK_CONSTRUCT: Construct = {
  name: "texBlock",
  tokenize: tokenizeBlock,
  concrete: true,
};

/** Passes the end of a line where the next one belongs to the same container and is not blank. */
const CONTINUED_LINE: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const isLazy = () => this.parser.lazy[this.now().line];
    return (code) => consumeLineEnding(effects, code, start);

    function start(code: Code): State | undefined {
      return isLazy() ? nok(code) : indent(code);
    }

    function indent(code: Code): State | undefined {
      if (isSpace(code)) {
        effects.enter("linePrefix");
        return spaces(code);
      }
      return code === null || isLineEnding(code) ? nok(code) : ok(code);
    }

    function spaces(code: Code): State | undefined {
      if (isSpace(code)) {
        effects.consume(code);
        return spaces;
      }
      effects.exit("linePrefix");
      return code === null || isLineEnding(code) ? nok(code) : ok(code);
    }
  },
};

function tokenizeBlock(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let first: Code = null;
  let closer: Code = null;
  return start;

  function start(code: Code): State | undefined {
    first = code;
    effects.enter("texBlock");
    effects.enter("texMarker");
    effects.consume(code);
    return open;
  }

  function open(code: Code): State | undefined {
    if (code !== (first === DOLLAR ? DOLLAR : 91)) return nok(code);
    closer = first === DOLLAR ? DOLLAR : 93;
    effects.consume(code);
    effects.exit("texMarker");
    return afterOpen;
  }

  function afterOpen(code: Code): State | undefined {
    if (isSpace(code)) {
      effects.enter("whitespace");
      return spaces(code);
    }
    return isLineEnding(code) ? lineEnd(code) : nok(code);
  }

  function spaces(code: Code): State | undefined {
    if (isSpace(code)) {
      effects.consume(code);
      return spaces;
    }
    effects.exit("whitespace");
    return isLineEnding(code) ? lineEnd(code) : nok(code);
  }

  function lineEnd(code: Code): State | undefined {
    return effects.attempt(CONTINUED_LINE, content, done)(code);
  }

  function content(code: Code): State | undefined {
    if (code === null) return done(code);
    if (isLineEnding(code)) return lineEnd(code);
    if (code === first) {
      effects.enter("texBlockEnd");
      effects.consume(code);
      return maybeClose;
    }
    effects.enter("texData");
    return data(code);
  }

  function data(code: Code): State | undefined {
    if (code === null || isLineEnding(code) || code === first) {
      effects.exit("texData");
      return content(code);
    }
    effects.consume(code);
    return data;
  }

  function maybeClose(code: Code): State | undefined {
    if (code === closer) {
      effects.consume(code);
      effects.exit("texBlockEnd");
      effects.exit("texBlock");
      return afterClose;
    }
    if (code === null || isLineEnding(code)) {
      effects.exit("texBlockEnd").type = "texData";
      return content(code);
    }
    effects.consume(code);
    effects.exit("texBlockEnd").type = "texData";
    return content;
  }

  /** Words after the closing delimiter, such as `, where x is …`, are a paragraph of their own. */
  function afterClose(code: Code): State | undefined {
    if (code === null || isLineEnding(code)) return ok(code);
    effects.enter("paragraph");
    effects.enter("chunkText", { contentType: "text" });
    return rest(code);
  }

  function rest(code: Code): State | undefined {
    if (code === null || isLineEnding(code)) {
      effects.exit("chunkText");
      effects.exit("paragraph");
      return ok(code);
    }
    effects.consume(code);
    return rest;
  }

  function done(code: Code): State | undefined {
    effects.exit("texBlock");
    return ok(code);
  }
}
