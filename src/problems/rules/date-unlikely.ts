import { examplePost } from "../example-post";
import { defineRule, type Advice } from "../rule";
import { yearEdit, yearFix, type DoubtfulDate } from "../year-edit";

/** `month`, as `2020-09`, is when the paper `arxivId` came out. */
export type Values = DoubtfulDate &
  (
    | { kind: "before" | "after" | "paper"; arxivId: string; month: string }
    /** `nearest` is the date of the post next to it in time. */
    | { kind: "alone"; nearest: string }
  );

const paper = examplePost(
  ...["# 1. A Small Model of Rain", "", "Ada Author", ""],
  "- links: [abs](https://arxiv.org/abs/2009.06732)",
);

export const dateUnlikely = defineRule({
  id: "date-unlikely",
  severity: "error",
  finds:
    "The date of a digest cannot be right: it is before the month of the arXiv identifiers in it, or years after all of them and away from all other posts.",
  why: "Such a date would put the digest and its papers into months where they never were. Until it is mended the digest is published without its date: it stands last in lists, and counts in no home, best-of or trends. Where only the smaller part of its papers is newer than the digest, the identifiers may be wrong, so the date stays.",
  wrong: { files: { "content/posts/hot-papers.md": paper.replace("2020-09-17", "2002-09-17") } },
  right: { files: { "content/posts/hot-papers.md": paper } },
  describe,
  edits: {
    safe: false,
    of: (values, range) => (values.kind === "paper" ? [] : yearEdit(values, range)),
  },
});

function describe(values: Values): Advice {
  const { date, written } = values;
  const at = written === null ? " in the name of the file" : "";
  const held =
    "until it is mended the post stands last in lists, is in no feed and counts in no home, best-of or trends.";
  switch (values.kind) {
    case "paper":
      return {
        message: `arXiv:${values.arxivId} is of ${values.month}, but the post of ${date}.`,
        fix: "Correct the identifier, or the date of the post.",
      };
    case "before":
      return {
        message: `The date ${date}${at} is before arXiv:${values.arxivId}, which is of ${values.month}; ${held}`,
        fix: yearFix(values),
      };
    case "after":
      return {
        message: `The date ${date}${at} is years after the newest paper, arXiv:${values.arxivId} of ${values.month}; ${held}`,
        fix: yearFix(values),
      };
    case "alone":
      return {
        message: `The date ${date}${at} is years away from that of any other post, of which the nearest is ${values.nearest}; ${held}`,
        fix: yearFix(values),
      };
  }
}
