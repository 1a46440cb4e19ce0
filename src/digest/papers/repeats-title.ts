/** Links, those without a scheme that networks print too, and the word or two that say what each is: `pdf:`, `project page:`. */
const LINKS =
  /(?:\b(?:pdf|abs|abstract|html|arxiv|paper|code|codes|github|project|page|website|site|demo|video|blog|link|links|model|models|data|dataset|colab) ?){0,3}:?\s*(?:https?:\/\/|pic\.twitter\.com\/)\S+/gi;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Returns whether a post has no other words than a paper's title, whole, beside links, their labels and the title's
 * punctuation.
 */
export function repeatsTitle(post: string, title: string): boolean {
  const words = wordsOf(title);
  return words !== "" && wordsOf(post.replace(LINKS, " ")) === words;
}

function wordsOf(text: string): string {
  return (text.normalize("NFKD").toLowerCase().match(WORD) ?? []).join(" ");
}
