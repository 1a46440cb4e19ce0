import { clip } from "../clip";
import { exampleAuthors } from "../example-authors";
import { defineRule } from "../rule";

export interface Values {
  /** The first of the addresses. */
  url: string;
  count: number;
}

export const authorLink = defineRule({
  id: "author-link",
  severity: "info",
  finds: "The names of authors are links.",
  why: "On pages a name leads to the site's own page of that author, with all of their papers. The addresses are not shown.",
  wrong: exampleAuthors("Ada Example, [Ben Sample](https://ben.example)"),
  right: exampleAuthors("Ada Example, Ben Sample"),
  describe: ({ url, count }: Values) => ({
    message:
      count === 1
        ? `The address “${clip(url)}” of an author is not shown.`
        : `The addresses of ${count} authors, “${clip(url)}” the first, are not shown.`,
    fix: "Names lead to the site's own pages of authors, so nothing needs to be done. A link that belongs to the paper goes into its line of links.",
  }),
});
