import { examplePost } from "../example-post";
import { defineRule } from "../rule";

export const fileTooLarge = defineRule({
  id: "file-too-large",
  severity: "error",
  finds: "The post has more than 8,000,000 characters.",
  why: "It would hold up every build. It is cut there and shown as plain text.",
  wrong: examplePost("The list goes on. ".repeat(450_000)),
  right: examplePost("The list goes on. ".repeat(4)),
  describe: ({ limit }: { limit: number }) => ({
    message: `The post is longer than ${limit} characters; it is cut there and shown as plain text.`,
    fix: "Split it into several posts.",
  }),
});
