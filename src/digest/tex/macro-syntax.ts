import type { Code, Effects, Extension, State, TokenizeContext } from "micromark-util-types";
import { characterOf, isLineEnding } from "./character-codes";
import { QUOTE_CONSTRUCT } from "./quote-syntax";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    texCommand: "texCommand";
    texBrace: "texBrace";
    texQuote: "texQuote";
  }
}

/** Commands whose arguments are taken as they stand: addresses and citation keys, never markup. */
const RAW_COMMAND = /^(?:url|href|nolinkurl|[a-z]*cite[a-z]*|[Cc]ite[a-z]*)$/;
const ACCENT_MARKS = new Set("'\"`^~=.");
const SPACES = new Set(", ");

/**
 * Returns micromark's syntax of TeX in running text: commands such as `\emph` and accents such as
 * `\"`, the braces of their arguments, and the opening quotes that look like code to Markdown. It only
 * marks them; what they mean is decided in the tree (see resolve-macros.ts).
 */
export function macroSyntax(): Extension {
  return {
    text: {
      92: { name: "texCommand", tokenize: tokenizeCommand },
      123: { name: "texBrace", tokenize: tokenizeBrace },
      125: { name: "texBrace", tokenize: tokenizeBrace },
      96: QUOTE_CONSTRUCT,
    },
  };
}

/** The character of a code, or nothing where the line ends: no command goes on in the next one. */
function inlineCharacter(code: Code): string {
  return isLineEnding(code) ? "" : characterOf(code);
}

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

  function start(code: Code): State | undefined {
    effects.enter("texCommand");
    effects.consume(code);
    return afterBackslash;
  }

  function afterBackslash(code: Code): State | undefined {
    const character = inlineCharacter(code);
    if (/[A-Za-z]/.test(character)) return letters(code);
    if (character === "\\") {
      effects.consume(code);
      return lineBreak;
    }
    if (!ACCENT_MARKS.has(character) && !SPACES.has(character)) return nok(code);
    effects.consume(code);
    return done;
  }

  /** Two backslashes break the line only before space: elsewhere they are Markdown's escape of one. */
  function lineBreak(code: Code): State | undefined {
    return code === null || characterOf(code) === " " ? done(code) : nok(code);
  }

  function letters(code: Code): State | undefined {
    const character = inlineCharacter(code);
    if (/[A-Za-z]/.test(character)) {
      effects.consume(code);
      name += character;
      return letters;
    }
    if (character === "*" && RAW_COMMAND.test(name)) {
      effects.consume(code);
      return afterName;
    }
    return afterName(code);
  }

  function afterName(code: Code): State | undefined {
    if (!RAW_COMMAND.test(name)) return done(code);
    const character = inlineCharacter(code);
    if (character === "[" && name.toLowerCase().includes("cite")) {
      effects.consume(code);
      return option;
    }
    if (character !== "{") return nok(code);
    effects.consume(code);
    return argument;
  }

  function option(code: Code): State | undefined {
    const character = inlineCharacter(code);
    if (character === "" || "{}\\[".includes(character)) return nok(code);
    effects.consume(code);
    return character === "]" ? afterName : option;
  }

  /** Stops at any brace, so that openers without an end cost no more than their own length. */
  function argument(code: Code): State | undefined {
    const character = inlineCharacter(code);
    if (character === "" || character === "{") return nok(code);
    effects.consume(code);
    return character === "}" ? done : argument;
  }

  function done(code: Code): State | undefined {
    effects.exit("texCommand");
    return ok(code);
  }
}
