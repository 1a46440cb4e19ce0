import { clip } from "../clip";
import { examplePost } from "../example-post";
import { defineRule } from "../rule";

export interface Values {
  /** How many papers the post links to. */
  links: number;
  /** The first text that leads to one. */
  first: string;
}

export const papersMentioned = defineRule({
  id: "papers-mentioned",
  severity: "info",
  finds:
    "A post leads to one paper or two, or to some in footnotes or by their identifiers alone, and has no paper of its own.",
  why: "It is shown as an article, which may well be meant. Links below a heading such as “References” do not count. Where three papers or more are linked, `papers-missing` tells.",
  wrong: examplePost("We read https://arxiv.org/abs/2009.06732 this week."),
  right: examplePost(
    "# 1. Efficient Transformers",
    "",
    "- links: [abs](https://arxiv.org/abs/2009.06732)",
    "",
    "We read it this week.",
  ),
  describe: ({ links, first }: Values) => ({
    message: `The post has no paper of its own; ${namesOf(first, links)} taken as mentioned in an article.`,
    fix: "To make a paper of it, write its title as a heading, “# 1. Title”, and the link on a line of its own below. Where it is an article, write “papers: none” in the front matter.",
  }),
});

function namesOf(first: string, links: number): string {
  if (links === 1) return `“${clip(first)}” is`;
  return `“${clip(first)}” and ${links === 2 ? "another" : `${links - 1} others`} are`;
}
