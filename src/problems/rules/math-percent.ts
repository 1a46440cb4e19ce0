import { examplePost } from "../example-post";
import { defineRule } from "../rule";

export const mathPercent = defineRule({
  id: "math-percent",
  severity: "warning",
  finds: "A formula has an unescaped percent sign.",
  why: "In TeX it begins a comment, so other programs leave out what follows. Here it is shown as a percent sign.",
  wrong: examplePost("It is right in $67%$ of all cases."),
  right: examplePost("It is right in $67\\%$ of all cases."),
  describe: () => ({
    message: "An unescaped percent sign begins a comment in TeX.",
    fix: "Write \\% for a percent sign.",
  }),
  edits: {
    safe: true,
    of: (_, { start, end }) => [{ start, end, text: "\\%" }],
  },
});
