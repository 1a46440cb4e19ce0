import { asciiAlpha, markdownLineEnding } from "micromark-util-character";
import { codes } from "micromark-util-symbol";
import type { Code, Effects, Extension, State, TokenizeContext } from "micromark-util-types";
import { characterOf } from "./character-codes";
import { QUOTE_CONSTRUCT } from "./quote-syntax";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    texCommand: "texCommand";
    texBrace: "texBrace";
    texQuote: "texQuote";
  }
}

/** Commands whose arguments are taken literally: addresses and citation keys, never markup. */
const RAW_COMMAND = /^(?:url|href|nolinkurl|[a-z]*cite[a-z]*|[Cc]ite[a-z]*)$/;
const ACCENT_MARKS = new Set("'\"`^~=.");
const SPACES = new Set(", ");
/** Characters that end the option of a citation without closing it. */
const NOT_IN_OPTION = new Set("{}\\[");

/**
 * Returns micromark's syntax of TeX in running text: commands such as `\emph` and accents such as
 * `\"`, the braces of their arguments, and the opening quotes that look like code to Markdown. It only
 * marks them; what they mean is decided in the tree (see resolve-macros.ts). In the comments on states, `‸` stands
 * before the code that the state gets.
 */
export function macroSyntax(): Extension {
  return {
    text: {
      [codes.backslash]: { name: "texCommand", tokenize: tokenizeCommand },
      [codes.leftCurlyBrace]: { name: "texBrace", tokenize: tokenizeBrace },
      [codes.rightCurlyBrace]: { name: "texBrace", tokenize: tokenizeBrace },
      [codes.graveAccent]: QUOTE_CONSTRUCT,
    },
  };
}

/** The character of a code, or nothing where the line ends: no command goes on in the next one. */
function inlineCharacter(code: Code): string {
  return markdownLineEnding(code) ? "" : characterOf(code);
}

/** `‸{`, `‸}` */
function tokenizeBrace(effects: Effects, ok: State): State {
  return (code) => {
    effects.enter("texBrace");
    effects.consume(code);
    effects.exit("texBrace");
    return ok;
  };
}

function tokenizeCommand(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let name = "";
  return start;

  /** `‸\emph` */
  function start(code: Code): State | undefined {
    effects.enter("texCommand");
    effects.consume(code);
    return afterBackslash;
  }

  /** `\‸emph`, `\‸"u`, `\‸,` */
  function afterBackslash(code: Code): State | undefined {
    if (asciiAlpha(code)) return letters(code);
    if (code === codes.backslash) {
      effects.consume(code);
      return lineBreak;
    }
    const character = inlineCharacter(code);
    if (!ACCENT_MARKS.has(character) && !SPACES.has(character)) return nok(code);
    effects.consume(code);
    return done;
  }

  /** `\\‸ `: two backslashes break the line only before space: elsewhere they are Markdown's escape of one. */
  function lineBreak(code: Code): State | undefined {
    return code === codes.eof || characterOf(code) === " " ? done(code) : nok(code);
  }

  /** `\em‸ph`, `\emph‸` */
  function letters(code: Code): State | undefined {
    if (asciiAlpha(code)) {
      effects.consume(code);
      name += characterOf(code);
      return letters;
    }
    if (code === codes.asterisk && RAW_COMMAND.test(name)) {
      effects.consume(code);
      return afterName;
    }
    return afterName(code);
  }

  /** `\url‸{…}`, `\citep‸[…]{…}` */
  function afterName(code: Code): State | undefined {
    if (!RAW_COMMAND.test(name)) return done(code);
    if (code === codes.leftSquareBracket && name.toLowerCase().includes("cite")) {
      effects.consume(code);
      return option;
    }
    if (code !== codes.leftCurlyBrace) return nok(code);
    effects.consume(code);
    return argument;
  }

  /** `\citep[see‸]{…}` */
  function option(code: Code): State | undefined {
    const character = inlineCharacter(code);
    if (character === "" || NOT_IN_OPTION.has(character)) return nok(code);
    effects.consume(code);
    return code === codes.rightSquareBracket ? afterName : option;
  }

  /** `\url{a‸b}`; stops at any brace, so that openers without an end cost no more than their own length. */
  function argument(code: Code): State | undefined {
    if (inlineCharacter(code) === "" || code === codes.leftCurlyBrace) return nok(code);
    effects.consume(code);
    return code === codes.rightCurlyBrace ? done : argument;
  }

  /** `\url{ab}‸` */
  function done(code: Code): State | undefined {
    effects.exit("texCommand");
    return ok(code);
  }
}
