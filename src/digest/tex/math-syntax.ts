import type { Code, Effects, Extension, State, TokenizeContext } from "micromark-util-types";
import { characterOf, consumeLineEnding, isLineEnding } from "./character-codes";
import { BLOCK_CONSTRUCT } from "./math-block-syntax";
import { isMathSpan } from "./math-span";
import type { MathDelimiter } from "./math-span";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    texInline: "texInline";
    texDisplay: "texDisplay";
    texMarker: "texMarker";
    texData: "texData";
    texBlock: "texBlock";
    texBlockEnd: "texBlockEnd";
  }
}

const DOLLAR = 36;
const BACKSLASH = 92;
const CLOSERS = new Map([
  [40, 41],
  [91, 93],
]);

/**
 * Returns micromark's syntax of TeX math: `$…$`, `$$…$$`, `\(…\)` and `\[…\]` in text, and blocks of
 * several lines that a line with nothing but `$$` or `\[` opens. As part of the tokenizer, math yields
 * to code and escapes, and no emphasis or HTML is seen inside it. Every scan for a closing delimiter
 * stops at the next delimiter of its kind, so that the cost stays linear.
 */
export function mathSyntax(): Extension {
  return {
    text: {
      [DOLLAR]: { name: "texDollars", tokenize: tokenizeDollars, previous: isNotInsideRun },
      [BACKSLASH]: { name: "texParentheses", tokenize: tokenizeParentheses },
    },
    flow: {
      [DOLLAR]: BLOCK_CONSTRUCT,
      [BACKSLASH]: BLOCK_CONSTRUCT,
    },
  };
}

/** A run of dollars is taken as a whole, unless its start closed the span before. */
function isNotInsideRun(this: TokenizeContext, code: Code): boolean {
  if (code !== DOLLAR) return true;
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

  function open(code: Code): State | undefined {
    if (code === DOLLAR) {
      effects.consume(code);
      size++;
      return open;
    }
    if (size > 2) return nok(code);
    effects.exit("texMarker");
    if (size === 2) span.type = "texDisplay";
    return between(code);
  }

  function between(code: Code): State | undefined {
    if (code === null) return nok(code);
    if (code === DOLLAR) {
      effects.enter("texMarker");
      closing = 0;
      return close(code);
    }
    if (isLineEnding(code)) return consumeLineEnding(effects, code, toBetween);
    effects.enter("texData");
    return data(code);
  }

  function toBetween(code: Code): State | undefined {
    content += " ";
    return between(code);
  }

  function data(code: Code): State | undefined {
    if (code === null || isLineEnding(code) || code === DOLLAR) {
      effects.exit("texData");
      return between(code);
    }
    effects.consume(code);
    content += characterOf(code);
    return code === BACKSLASH ? escaped : data;
  }

  function escaped(code: Code): State | undefined {
    if (code === null || isLineEnding(code)) return data(code);
    effects.consume(code);
    content += characterOf(code);
    return data;
  }

  function close(code: Code): State | undefined {
    if (code === DOLLAR && closing < size) {
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

function tokenizeParentheses(
  this: TokenizeContext,
  effects: Effects,
  ok: State,
  nok: State,
): State {
  const span = effects.enter("texInline");
  let opener: Code = null;
  let content = "";
  let delimiter: MathDelimiter = "\\(";
  return start;

  function start(code: Code): State | undefined {
    effects.enter("texMarker");
    effects.consume(code);
    return open;
  }

  function open(code: Code): State | undefined {
    if (code === null || !CLOSERS.has(code)) return nok(code);
    opener = code;
    if (code === 91) {
      span.type = "texDisplay";
      delimiter = "\\[";
    }
    effects.consume(code);
    effects.exit("texMarker");
    return between;
  }

  function between(code: Code): State | undefined {
    if (code === null) return nok(code);
    if (isLineEnding(code)) {
      content += " ";
      return consumeLineEnding(effects, code, between);
    }
    effects.enter(code === BACKSLASH ? "texMarker" : "texData");
    return code === BACKSLASH ? backslash(code) : data(code);
  }

  function data(code: Code): State | undefined {
    if (code === null || isLineEnding(code) || code === BACKSLASH) {
      effects.exit("texData");
      return between(code);
    }
    effects.consume(code);
    content += characterOf(code);
    return data;
  }

  function backslash(code: Code): State | undefined {
    effects.consume(code);
    return afterBackslash;
  }

  function afterBackslash(code: Code): State | undefined {
    if (opener !== null && code === opener) return nok(code);
    if (opener !== null && code === CLOSERS.get(opener)) {
      effects.consume(code);
      effects.exit("texMarker");
      return close;
    }
    if (code !== null && !isLineEnding(code)) {
      effects.consume(code);
      content += "\\" + characterOf(code);
    }
    effects.exit("texMarker").type = "texData";
    return code === null || isLineEnding(code) ? between(code) : between;
  }

  function close(code: Code): State | undefined {
    if (!isMathSpan(content, delimiter, characterOf(code))) return nok(code);
    effects.exit(span.type);
    return ok(code);
  }
}
