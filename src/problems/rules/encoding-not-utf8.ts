import { examplePost } from "../example-post";
import { defineRule, type Advice } from "../rule";

export type Values =
  /** The file has no byte order mark. */
  | { kind: "unmarked"; encoding: "UTF-16" | "UTF-32" }
  /** `encoding` is `null` if it is not known; `mixed` if the file has UTF-8 too. */
  | { kind: "one-byte"; encoding: "Windows-1252" | "Mac Roman" | null; mixed: boolean };

const POST = examplePost("A talk by Ada Schütze.");

export const encodingNotUtf8 = defineRule({
  id: "encoding-not-utf8",
  severity: "warning",
  finds:
    "A file is not UTF-8, but Windows-1252, Mac Roman, UTF-16 or UTF-32 without a byte order mark, or something unknown.",
  why: "The page shows the text as that encoding has it; with an unknown one, characters beyond ASCII are lost. Other programs that read the file as UTF-8 show wrong characters; so does its `MarkdownRemark` node, which is made of what Gatsby reads. UTF-16 and UTF-32 with a byte order mark are read without a word.",
  wrong: { files: { "content/posts/hot-papers.md": { latin1: POST } } },
  right: { files: { "content/posts/hot-papers.md": POST } },
  describe,
});

function describe(values: Values): Advice {
  if (values.kind === "unmarked") {
    return {
      message: `The file is ${values.encoding} without a byte order mark, not UTF-8; it is read as that.`,
      fix: "Save it as UTF-8; nothing is lost.",
    };
  }
  const { encoding, mixed } = values;
  if (encoding === null) {
    return {
      message:
        "The file is not UTF-8, and what it is instead is not known, so characters of it cannot be shown.",
      fix: "Open it in the encoding in which it was saved, and save it as UTF-8; nothing is lost.",
    };
  }
  return mixed
    ? {
        message: `A part of the file is not UTF-8 but ${encoding}, from here on; it is read as that.`,
        fix: "Type these characters again, and save the file as UTF-8.",
      }
    : {
        message: `The file is not UTF-8 but ${encoding}; it is read as that.`,
        fix: `Open it as ${encoding} and save it as UTF-8; nothing is lost.`,
      };
}
