import { clip } from "../clip";
import { exampleAuthors } from "../example-authors";
import { defineRule } from "../rule";

export interface Values {
  name: string;
  /** What it holds that is no part of a name: a character, a number, or a label with its colon. */
  odd: string;
}

export const authorOdd = defineRule({
  id: "author-odd",
  severity: "warning",
  finds:
    "The name of an author holds a number, a label, a dash or “with” between two names, or one of the characters `$ ^ { } < > * [ ] |`.",
  why: "It would stand so on pages and in citations, and the author would have a page of their own. Marks of affiliations behind a name, such as `$^1$` or `*`, are left out and are no problem.",
  wrong: exampleAuthors("Ada Example, Ben Sample}"),
  right: exampleAuthors("Ada Example, Ben Sample"),
  describe: ({ name, odd }: Values) => ({
    message: `The name of the author “${clip(name)}” holds “${clip(odd)}”.`,
    fix: "Separate names with commas, and take out what belongs to none of them. A list that begins with “Authors:” stands in one paragraph.",
  }),
});
