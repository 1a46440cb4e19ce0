import { examplePost } from "../example-post";
import { defineRule } from "../rule";

export interface Values {
  /** In UTF-16 code units. */
  length: number;
  limit: number;
}

export const mathTooLong = defineRule({
  id: "math-too-long",
  severity: "warning",
  finds: "A formula has more than 2,000 characters.",
  why: "It would take browsers long to draw, and hold up the build. It is shown as its source.",
  wrong: examplePost(`The sum is $${"x + ".repeat(600)}y$.`),
  right: examplePost("The sum is $x_1 + \\dots + x_{600} + y$."),
  describe: ({ length, limit }: Values) => ({
    message: `A formula has ${length} characters; ${limit} are allowed.`,
    fix: "Split it into several formulas.",
  }),
});
