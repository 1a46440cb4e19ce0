import { examplePost } from "../example-post";
import { defineRule, type Advice } from "../rule";

export type Values =
  /** `instead`: the title that the post gets. */
  { kind: "post"; instead: string } | { kind: "paper"; rank: number };

export const titleMissing = defineRule({
  id: "title-missing",
  severity: "warning",
  finds: "A post or a paper has no title.",
  why: "A post is then called after its first heading or its file, a paper after its identifier or its number.",
  wrong: "---\ndate: 2020-09-17\n---\n\nNothing came out this week.\n",
  right: examplePost("Nothing came out this week."),
  describe,
});

function describe(values: Values): Advice {
  return values.kind === "post"
    ? {
        message: `The post has no title; it is called “${values.instead}”.`,
        fix: "Add a line “title: …” to its front matter.",
      }
    : { message: `Paper ${values.rank} has no title.`, fix: "Write it after the number." };
}
