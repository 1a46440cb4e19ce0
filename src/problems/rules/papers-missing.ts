import { clip } from "../clip";
import { examplePost } from "../example-post";
import { defineRule, type Advice } from "../rule";

/** Why a line that leads to a paper makes none. */
export type NotCounted =
  /** The front matter says that papers are elsewhere. */
  | { kind: "mode"; mode: string }
  /** Too few of the headings of its level, with or without numbers, lead to papers. */
  | { kind: "headings"; numbered: boolean; total: number }
  | { kind: "no-heading" }
  /** It is the first of several in a section without papers, in a post that has some. */
  | { kind: "section" }
  /** The same of sections that have few each. */
  | { kind: "sections-apart" }
  /** It is the first of several titles with links in the text of another paper. */
  | { kind: "in-paper" }
  /** The lines below its heading lead to several papers. */
  | { kind: "several" }
  /** How many items or rows there are, and how many of them link to papers. */
  | { kind: "list" | "table"; total: number; linked: number }
  /** It is in a list or a table of papers, which is not searched in a post with numbered sections. */
  | { kind: "sections"; of: "list" | "table" }
  /** It is in the only list or table of papers of a long article. */
  | { kind: "prose"; of: "list" | "table" }
  /** It has neither a label nor a link to a known site of papers. */
  | { kind: "unlabelled" }
  | { kind: "text" }
  | { kind: "code" };

export interface Values {
  /** How many numbered headings the post has. */
  headings: number;
  /** How many papers it links to. */
  links: number;
  /** The post has other papers. */
  others: boolean;
  /** The text at this place, which comes nearest to making a paper. */
  nearest: string;
  /** Why it makes none; `null` if no line leads to a paper. */
  why: NotCounted | null;
}

const TEXT = ["# 1. Efficient Transformers", "", "They are efficient."];

export const papersMissing = defineRule({
  id: "papers-missing",
  severity: "warning",
  finds:
    "A post has numbered headings, or links to at least three papers, and no paper was found in it; or a line of links to a paper stands above all headings, or a section of other papers, or titles with links in the text of one, were not read.",
  why: "It is shown as an article. A numbered heading is a paper where links, an identifier or numbers stand below it, or where a line of authors follows most of them; lists and tables hold papers where most of their items or rows link to one. `papers` in the front matter decides otherwise. Links below a heading such as “References” do not count.",
  wrong: examplePost(...TEXT, "", "# 2. Small Models", "", "They are small."),
  right: examplePost(
    ...TEXT,
    "",
    "- links: [abs](https://arxiv.org/abs/2009.06732)",
    "",
    "# 2. Small Models",
    "",
    "They are small.",
    "",
    "- links: [abs](https://arxiv.org/abs/2009.06733)",
  ),
  describe: ({ headings, links, others, nearest, why }: Values) => {
    if (others && (why?.kind === "section" || why?.kind === "sections-apart")) {
      const where = why.kind === "section" ? "a section" : "sections";
      return {
        message: `“${clip(nearest)}” is the first of ${links} links to papers in ${where} of which no paper was made, though the post has others.`,
        fix: "Begin each item with the title and end it with the links, or give each paper a heading. A section with the heading “References” or “Related work” is left alone.",
      };
    }
    if (others && why?.kind === "in-paper") {
      return {
        message: `“${clip(nearest)}” is the first of ${links} links to papers in the text of another paper, to which they belong now.`,
        fix: "Give each paper a heading, or begin each item of a list with the title and end it with the links. What stands below “References” or “Related work” is left alone.",
      };
    }
    if (others) {
      return {
        message: `“${clip(nearest)}” belongs to no paper, since no heading stands above it.`,
        fix: "Write the title of the paper as a heading, such as “# 1. Title”.",
      };
    }
    const what =
      headings > 1
        ? `None of ${headings} numbered headings is a paper`
        : `No paper was found${links === 0 ? "" : `, though ${links === 1 ? "one is" : `${links} are`} linked`}`;
    const { message, fix } = why === null ? NO_LINE : explain(why, nearest);
    return {
      message: `${what}; the post is an article.${message}`,
      fix: `${fix} Where it is an article, write “papers: none” in the front matter.`,
    };
  },
});

const LINKS = "“- links: [abs](https://arxiv.org/abs/2009.06732)”";
const NO_LINE: Advice & { fix: string } = {
  message: "",
  fix: `Give each a line such as ${LINKS}, or write “papers: headings” in the front matter.`,
};

function explain(why: NotCounted, nearest: string): { message: string; fix: string } {
  const says = (reason: string, fix: string) => ({
    message: ` “${clip(nearest)}” comes nearest, but ${reason}.`,
    fix,
  });
  switch (why.kind) {
    case "mode":
      return says(
        `the front matter says “papers: ${why.mode}”`,
        "Write “papers: auto”, or take that line out.",
      );
    case "sections":
      return says(
        `a ${why.of} is not searched for papers in a post with numbered headings`,
        `Write “papers: ${why.of}” in the front matter.`,
      );
    case "prose":
      return says(
        `its ${why.of} is a small part of a long text`,
        `Write “papers: ${why.of}” in the front matter.`,
      );
    case "section":
    case "sections-apart":
    case "in-paper":
      return NO_LINE;
    case "headings":
      return says(
        `fewer than half of the ${why.total} headings like the one above it lead to papers`,
        `Give each paper a numbered heading and a line such as ${LINKS}${why.numbered ? ", or write “papers: headings” in the front matter" : ""}.`,
      );
    case "no-heading":
      return says("no heading stands above it", "Write a heading such as “# 1. Title” above it.");
    case "several":
      return says(
        "the lines below its heading lead to several papers",
        "Give each paper a numbered heading of its own.",
      );
    case "list":
    case "table": {
      const [part, parts] = why.kind === "list" ? ["item", "items"] : ["row", "rows"];
      const count = `${why.linked} of ${why.total} ${why.total === 1 ? part : parts}`;
      const few = why.linked < 2 || why.linked * 2 <= why.total;
      return says(
        few
          ? `only ${count} of its ${why.kind} ${why.linked === 1 ? "links" : "link"} to a paper, and at least two and most must`
          : `most items of its list do not begin with the title of a paper, or go on behind the link like a sentence`,
        why.kind === "list"
          ? "Begin each item with the title and end it with the links: “- **Title**, Ada Example, [arXiv](https://arxiv.org/abs/2009.06732)”."
          : "Link each row to its paper.",
      );
    }
    case "unlabelled":
      return says(
        "it has no label and leads to no known site of papers",
        "Write “links:” before it.",
      );
    case "text":
      return says("it stands in running text", `Put the link on a line of its own: ${LINKS}.`);
    case "code":
      return says("it stands in code or in a comment", "Take it out of there.");
  }
}
