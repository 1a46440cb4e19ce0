import { asciiAlpha, markdownLineEnding } from "micromark-util-character";
import { codes } from "micromark-util-symbol";
import type { Code, Construct, Effects, State } from "micromark-util-types";
import { characterOf, consumeLineEnding } from "./character-codes";
import { CONTINUED_LINE, restAsParagraph } from "./continued-line";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    texEnvironmentEnd: "texEnvironmentEnd";
  }
}

/** Environments that are display math by themselves (LaTeX and amsmath); `aligned` and its like stand in dollars. */
const OPENING =
  /^\\begin\{((?:align|alignat|displaymath|eqnarray|equation|flalign|gather|multline)\*?)\}$/;
const OPENING_START = "\\begin{";
/** `\begin{displaymath}` and a star. */
const LONGEST_OPENING = 20;

/**
 * An environment of display math outside of dollars, `\begin{equation}…\end{equation}`, in a line of text. Without its
 * end it is text. In the comments on states, `‸` stands before the code that the state gets.
 */
export const ENVIRONMENT_CONSTRUCT: Construct = {
  name: "texEnvironment",
  tokenize(effects, ok, nok) {
    effects.enter("texDisplay");
    const close = (): State => {
      effects.exit("texDisplay");
      return ok;
    };
    const endLine = (content: State) => (code: Code) => consumeLineEnding(effects, code, content);
    return environment(effects, { nok, close, endLine, end: nok, isRepeatable: false });
  },
};

/**
 * Such an environment as a block of its own, from the beginning of a line. It ends at its end or (unclosed) at a blank
 * line.
 */
export const ENVIRONMENT_BLOCK_CONSTRUCT: Construct = {
  name: "texBlock",
  concrete: true,
  tokenize(effects, ok, nok) {
    effects.enter("texBlock");
    const close = (): State => {
      effects.exit("texBlock");
      return restAsParagraph(effects, ok);
    };
    const end: State = (code) => {
      effects.exit("texBlock");
      return ok(code);
    };
    const endLine = (content: State) => effects.attempt(CONTINUED_LINE, content, end);
    return environment(effects, { nok, close, endLine, end, isRepeatable: true });
  },
};

interface Surroundings {
  /** Where no environment of math begins here. */
  nok: State;
  /** After its end. */
  close: () => State;
  /** Passes the end of a line, and goes on with `content`. */
  endLine: (content: State) => State;
  /** At the end of the text, or where the same environment begins again unless that is repeatable. */
  end: State;
  isRepeatable: boolean;
}

function environment(
  effects: Effects,
  { nok, close, endLine, end, isRepeatable }: Surroundings,
): State {
  let opening = "";
  let closing = "";
  let target = "";
  let matched = 0;
  return start;

  /** `‸\begin{align}` */
  function start(code: Code): State | undefined {
    effects.enter("texData");
    return open(code);
  }

  /** `\beg‸in{align}` */
  function open(code: Code): State | undefined {
    const character = characterOf(code);
    const expected = OPENING_START.charAt(opening.length);
    const isName = asciiAlpha(code) || character === "*" || character === "}";
    if (expected === "" ? !isName : character !== expected) return nok(code);
    effects.consume(code);
    opening += character;
    if (character !== "}") return opening.length > LONGEST_OPENING ? nok : open;
    const [, name] = OPENING.exec(opening) ?? [];
    if (name === undefined) return nok;
    closing = `\\end{${name}}`;
    return data;
  }

  /** `\begin{align}‸x`, `\begin{align}x‸y` */
  function data(code: Code): State | undefined {
    if (code === codes.eof || markdownLineEnding(code) || code === codes.backslash) {
      effects.exit("texData");
      return content(code);
    }
    effects.consume(code);
    return data;
  }

  /** `\begin{align}x‸\y`, and where a line ends or begins */
  function content(code: Code): State | undefined {
    if (code === codes.eof) return end(code);
    if (markdownLineEnding(code)) return endLine(content)(code);
    if (code !== codes.backslash) {
      effects.enter("texData");
      return data(code);
    }
    effects.enter("texEnvironmentEnd");
    effects.consume(code);
    matched = 1;
    return command;
  }

  /** `\begin{align}x\‸end{align}` */
  function command(code: Code): State | undefined {
    if (matched === 1) target = characterOf(code) === "b" && !isRepeatable ? opening : closing;
    if (characterOf(code) !== target.charAt(matched)) {
      effects.exit("texEnvironmentEnd").type = "texData";
      return content(code);
    }
    effects.consume(code);
    matched += 1;
    if (matched < target.length) return command;
    if (target === opening) return nok;
    effects.exit("texEnvironmentEnd");
    return close();
  }
}
