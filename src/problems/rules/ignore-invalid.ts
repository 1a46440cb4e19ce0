import { clip } from "../clip";
import { examplePost } from "../example-post";
import { defineRule } from "../rule";

export const ignoreInvalid = defineRule({
  id: "ignore-invalid",
  severity: "warning",
  finds: "A mark `hot-papers-ignore` names no rule, or one that does not exist.",
  why: "Nothing is ignored by it. A mark holds for its own line, or for the next where it has a line of its own; `hot-papers-ignore-file` holds for the whole file.",
  wrong: examplePost("<!-- hot-papers-ignore html -->", "", "Nothing came out this week."),
  right: examplePost("<!-- hot-papers-ignore html-unsafe -->", "", "Nothing came out this week."),
  describe: ({ name }: { name: string | null }) => ({
    message:
      name === null
        ? "The mark names no rule, so it ignores nothing."
        : `There is no rule “${clip(name)}”, so the mark ignores nothing by this name.`,
    fix: "Write the id of a rule, as it stands behind the severity of each problem.",
  }),
});
