import { clip } from "../clip";
import { examplePost } from "../example-post";
import { defineRule, type Advice } from "../rule";

export type Values =
  /** The name in lower case; the content of the element, which may be empty. */
  | { kind: "element"; name: string; words: string }
  /** `instead`: the link that stands in its place, as an author may write it. */
  | { kind: "frame"; instead: string; words: string }
  | { kind: "handler" }
  /** With more in it than attributes, as after a lost quote; in a social post also one that HTML does not have. */
  | { kind: "tag"; tag: string }
  /** In a social post. */
  | { kind: "script" };

export const htmlUnsafe = defineRule({
  id: "html-unsafe",
  severity: "warning",
  finds:
    "HTML could run code, ask another host or imitate the site: scripts, frames, forms, styles.",
  why: "It is left out, with all that the element holds up to its closing tag; of a frame, a link to its page stays. A tag without attributes that nothing closes in its block, such as the `<title>` of “the <title> token”, is text.",
  wrong: examplePost(
    'Watch <iframe src="https://video.example/1" title="the talk"></iframe> first.',
  ),
  right: examplePost("Watch [the talk](https://video.example/1) first."),
  describe,
  edits: {
    safe: true,
    of: (values, { start, end }) =>
      values.kind === "frame" && values.words === "" ? [{ start, end, text: values.instead }] : [],
  },
});

function describe(values: Values): Advice {
  switch (values.kind) {
    case "element":
      return {
        message: `The element <${values.name}> is not allowed, so it was left out${withWords(values.words)}.`,
        fix:
          values.words === ""
            ? "Remove it."
            : "Remove its tags, or write `&lt;` for the `<` of what is meant as text.",
      };
    case "frame":
      return {
        message: `A frame is not loaded, so a link to its page stands in its place${withWords(values.words, ", without")}.`,
        fix: `Link to it: ${values.instead}`,
      };
    case "handler":
      return {
        message: "An event handler in the HTML is not allowed, so it was left out.",
        fix: "Remove the attribute that starts with “on”.",
      };
    case "tag":
      return {
        message: `“${clip(values.tag)}” is no whole tag of HTML, so what it holds was left out.`,
        fix: "Close its quotation marks, or copy the embed code again from the network; write `&lt;` for the `<` of what is meant as text.",
      };
    case "script":
      return { message: "A <script> stands in the post; it is left out.", fix: "Remove it." };
  }
}

function withWords(words: string, before = " with"): string {
  return words === "" ? "" : `${before} what it holds: “${clip(words)}”`;
}
