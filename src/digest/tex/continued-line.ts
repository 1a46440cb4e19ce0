import { markdownLineEnding, markdownSpace } from "micromark-util-character";
import { codes } from "micromark-util-symbol";
import type { Code, Construct, Effects, State } from "micromark-util-types";
import { consumeLineEnding } from "./character-codes";

/**
 * Passes the end of a line where the next one belongs to the same container and is not blank, as a part of micromark's
 * flow constructs. In the comments on states, `‸` stands before the code that the state gets, and `⏎` for the end of a
 * line.
 */
export const CONTINUED_LINE: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const isLazy = () => this.parser.lazy[this.now().line];
    return (code) => consumeLineEnding(effects, code, start);

    /** `$$⏎‸  x` */
    function start(code: Code): State | undefined {
      return isLazy() ? nok(code) : indent(code);
    }

    /** `$$⏎‸  x`, in the container of the line before */
    function indent(code: Code): State | undefined {
      if (markdownSpace(code)) {
        effects.enter("linePrefix");
        return spaces(code);
      }
      return code === codes.eof || markdownLineEnding(code) ? nok(code) : ok(code);
    }

    /** `$$⏎ ‸ x` */
    function spaces(code: Code): State | undefined {
      if (markdownSpace(code)) {
        effects.consume(code);
        return spaces;
      }
      effects.exit("linePrefix");
      return code === codes.eof || markdownLineEnding(code) ? nok(code) : ok(code);
    }
  },
};

/**
 * Returns the state after what closes a block, `$$‸ where`: words there, such as `, where x is …`, are a paragraph of
 * their own.
 */
export function restAsParagraph(effects: Effects, ok: State): State {
  return afterClose;

  /** `$$‸ where` */
  function afterClose(code: Code): State | undefined {
    if (code === codes.eof || markdownLineEnding(code)) return ok(code);
    effects.enter("paragraph");
    effects.enter("chunkText", { contentType: "text" });
    return rest(code);
  }

  /** `$$ where‸ x is` */
  function rest(code: Code): State | undefined {
    if (code === codes.eof || markdownLineEnding(code)) {
      effects.exit("chunkText");
      effects.exit("paragraph");
      return ok(code);
    }
    effects.consume(code);
    return rest;
  }
}
