import { examplePost } from "../example-post";
import { defineRule, type Advice } from "../rule";

export interface Values {
  kind: "comment" | "fence" | "private";
  /** Its opening: `<!--`, the backticks or tildes, or `%%`. */
  mark: string;
  /** The line where it closes against its meaning; `null` if it never does. */
  closed: number | null;
  /** How many headings of papers it hides; 0 if it never closes. */
  papers: number;
}

const post = (...end: string[]) =>
  examplePost(
    "# 1. Efficient Transformers",
    "",
    "- links: [abs](https://arxiv.org/abs/2009.06732)",
    "",
    "<!-- Read it again.",
    ...end,
    "They are efficient.",
    "",
    "# 2. Small Models",
    "",
    "- links: [abs](https://arxiv.org/abs/2009.06733)",
  );

export const blockUnclosed = defineRule({
  id: "block-unclosed",
  severity: "warning",
  finds:
    "A comment, a fenced code block or private text (`%% … %%`) is never closed, or it closes only where another one was meant to, with papers in it.",
  why: "What is never closed does not hide the papers below it: an open comment and open private text are published as text, and open code ends with its paper. One that closes too late hides the papers in it.",
  wrong: post(),
  right: post("-->", ""),
  describe,
});

function describe({ kind, mark, closed, papers }: Values): Advice {
  if (kind === "private") {
    return {
      message: "This “%%” hides nothing, so it and the text after it are published.",
      fix: "Take it out where it is left from TeX. Otherwise write “%%” where the private text ends, in the same paragraph; round several paragraphs give each “%%” a line of its own.",
    };
  }
  const what = kind === "comment" ? "comment" : "code block";
  const closing = kind === "comment" ? "“-->”" : `a line “${mark}”`;
  const fix = `Write ${closing} where it ends.`;
  if (closed !== null) {
    const headings = papers === 1 ? "the heading of a paper" : `the headings of ${papers} papers`;
    return { message: `This ${what} ends only in line ${closed} and hides ${headings}.`, fix };
  }
  return kind === "comment"
    ? { message: "This comment is never closed, so it is shown as text.", fix }
    : {
        message: "This code block is never closed, so the text below it is shown as code.",
        fix,
      };
}
