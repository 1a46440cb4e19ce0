import { examplePost } from "./example-post";

/** Returns a post for an example: a paper with this line of authors. */
export function exampleAuthors(authors: string): string {
  return examplePost(
    "# 1. Efficient Transformers",
    "",
    authors,
    "",
    "- links: [abs](https://arxiv.org/abs/2009.06732)",
  );
}
