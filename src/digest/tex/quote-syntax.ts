import { markdownLineEnding } from "micromark-util-character";
import { codes } from "micromark-util-symbol";
import type { Code, Construct, Effects, State, TokenizeContext } from "micromark-util-types";
import { characterOf, consumeLineEnding } from "./character-codes";

/**
 * One or two backticks that open a quotation in TeX, as a construct of micromark's text: it goes
 * before code spans, and yields to them where the backticks are closed by others. In the comments on states, `‸`
 * stands before the code that the state gets.
 */
export const QUOTE_CONSTRUCT: Construct = {
  name: "texQuote",
  tokenize: tokenizeQuote,
  previous: isNotBacktick,
};

function isNotBacktick(this: TokenizeContext, code: Code): boolean {
  return code !== codes.graveAccent;
}

const OPENS_AFTER = /^[\s([{<“‘"'—–-]?$/;
const CLOSES_AFTER = /[^\s([{=,`'"]/;
const CLOSES_BEFORE = /^[\s.,;:!?)\]}”’—–-]?$/;

/**
 * Decides between TeX's quotes and Markdown's code by what comes first: one or two backticks open a
 * quotation where a closing quote follows, and no run of as many backticks that could close code.
 */
function tokenizeQuote(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const before = characterOf(this.previous);
  let size = 0;
  return start;

  /** ‸``a'' */
  function start(code: Code): State | undefined {
    if (!OPENS_AFTER.test(before)) return nok(code);
    return effects.check({ partial: true, tokenize: tokenizeQuotation }, quote, nok)(code);
  }

  /** `‸`a'' */
  function quote(code: Code): State | undefined {
    if (code !== codes.graveAccent) {
      effects.exit("texQuote");
      return ok(code);
    }
    if (size++ === 0) effects.enter("texQuote");
    effects.consume(code);
    return quote;
  }
}

function tokenizeQuotation(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let size = 0;
  let run = 0;
  let closers = 0;
  let found = false;
  let previous = "";
  let beforeRun = "";
  let candidate = false;
  return start;

  /** ‸``a'' */
  function start(code: Code): State | undefined {
    effects.enter("texQuote");
    return open(code);
  }

  /** `‸`a'', ``‸a'' */
  function open(code: Code): State | undefined {
    if (code === codes.graveAccent) {
      effects.consume(code);
      size++;
      return open;
    }
    if (size > 2 || characterOf(code).trim() === "") return finish(code, false);
    return scan(code);
  }

  /** ``a‸'' */
  function scan(code: Code): State | undefined {
    const character = characterOf(code);
    if (candidate && CLOSES_BEFORE.test(character)) found = true;
    candidate = false;
    if (code === codes.eof) return finish(code, found);
    if (code === codes.graveAccent) {
      if (run++ === 0) beforeRun = previous;
    } else if (run > 0) {
      if (run === size) {
        const opensAgain = OPENS_AFTER.test(beforeRun) && character.trim() !== "";
        return finish(code, found && opensAgain);
      }
      run = 0;
    }
    trackCloser(character);
    if (markdownLineEnding(code)) {
      effects.exit("texQuote");
      consumeLineEnding(effects, code, scan);
      effects.enter("texQuote");
    } else {
      effects.consume(code);
    }
    previous = character;
    return scan;
  }

  function trackCloser(character: string): void {
    if (size === 1) {
      candidate = character === "'" && CLOSES_AFTER.test(previous);
      return;
    }
    if (character === "'") {
      closers = previous === "'" ? closers + 1 : 0;
      candidate = closers === 1;
      return;
    }
    candidate = character === '"' && CLOSES_AFTER.test(previous);
  }

  function finish(code: Code, isQuotation: boolean): State | undefined {
    effects.exit("texQuote");
    return isQuotation ? ok(code) : nok(code);
  }
}
