import { clip } from "../clip";
import { examplePost } from "../example-post";
import { defineRule, type Advice } from "../rule";

export type Values =
  | { kind: "open" }
  /** In the words of the TeX library. */
  | { kind: "broken"; reason: string }
  /** With its backslash. */
  | { kind: "command"; command: string };

export const mathInvalid = defineRule({
  id: "math-invalid",
  severity: "warning",
  finds: "TeX does not parse.",
  why: "The formula is shown as its source, which few readers can read.",
  wrong: examplePost("It takes $\\frac{n}{2$ steps."),
  right: examplePost("It takes $\\frac{n}{2}$ steps."),
  describe,
});

function describe(values: Values): Advice {
  switch (values.kind) {
    case "open":
      return { message: "Display math is opened but not closed.", fix: "Close it, or remove it." };
    case "command":
      return {
        message: `The formula cannot be rendered: the command ${clip(values.command)} is unknown.`,
        fix: "Correct its name, or say what it stands for in the theme’s option math.macros; until then its source is shown.",
      };
    case "broken":
      return {
        message: `The formula cannot be rendered: ${values.reason}.`,
        fix: "Correct the TeX; until then its source is shown.",
      };
  }
}
