import { examplePost } from "../example-post";
import { defineRule } from "../rule";

export const dateMissing = defineRule({
  id: "date-missing",
  severity: "warning",
  finds: "Neither the post nor the name of its file has a date.",
  why: "It comes before all others, and the archive leaves it out.",
  wrong: "---\ntitle: Hot Papers\n---\n\nNothing came out this week.\n",
  right: examplePost("Nothing came out this week."),
  describe: () => ({
    message: "Neither the post nor its file name has a date.",
    fix: "Add a line such as “date: 2020-09-17” to its front matter.",
  }),
});
