import { clip } from "../clip";
import { examplePost } from "../example-post";
import { defineRule, type Advice } from "../rule";

export type Values =
  /** In links lines and in social posts. */
  | { kind: "relative" | "scheme" | "user"; value: string }
  /** In prose. */
  | { kind: "link" | "image"; value: string };

export const urlUnsafe = defineRule({
  id: "url-unsafe",
  severity: "warning",
  finds:
    "A link leads to something other than the web or mail, such as `javascript:`, or carries a user name.",
  why: "The one could run code in the site's name, the other dresses up a host as another. The text of the link stays, its address goes.",
  wrong: examplePost("Read [the paper](https://arxiv.org@papers.example/2009.06732)."),
  right: examplePost("Read [the paper](https://papers.example/2009.06732)."),
  describe,
});

function describe({ kind, value }: Values): Advice {
  switch (kind) {
    case "relative":
      return {
        message: `“${clip(value)}” is not an absolute address.`,
        fix: "Write the whole of it, from https:// on.",
      };
    case "scheme":
      return {
        message: `The link “${clip(value)}” is neither http nor https; it is not made a link.`,
        fix: "Link to an https:// address.",
      };
    case "user":
      return {
        message: `The link “${clip(value)}” holds a user name or password; it is not made a link.`,
        fix: "Take out what stands before the @.",
      };
    case "link":
      return {
        message: `The link to “${value.slice(0, 80)}” is not safe, so only its text is shown.`,
        fix: "Link to an http or https address without a user name.",
      };
    case "image":
      return {
        message: `The address of the image “${value.slice(0, 80)}” is not safe, so its text is shown.`,
        fix: "Put the image beside the post and use a relative path.",
      };
  }
}
