import { examplePost } from "../example-post";
import { defineRule, type Advice } from "../rule";

type Values =
  /** In lower case. */
  | { kind: "element"; name: string }
  | { kind: "handler" }
  /** In a social post. */
  | { kind: "script" };

export const htmlUnsafe = defineRule({
  id: "html-unsafe",
  severity: "warning",
  finds:
    "HTML could run code, ask another host or imitate the site: scripts, frames, forms, styles.",
  why: "It is left out, with all that the element holds.",
  wrong: examplePost('Watch <iframe src="https://video.example/1"></iframe> first.'),
  right: examplePost("Watch [the talk](https://video.example/1) first."),
  describe,
});

function describe(values: Values): Advice {
  switch (values.kind) {
    case "element":
      return {
        message: `The element <${values.name}> is not allowed, so it was left out.`,
        fix: "Remove it.",
      };
    case "handler":
      return {
        message: "An event handler in the HTML is not allowed, so it was left out.",
        fix: "Remove the attribute that starts with “on”.",
      };
    case "script":
      return { message: "A <script> stands in the post; it is left out.", fix: "Remove it." };
  }
}
