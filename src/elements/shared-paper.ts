/** A paper as a reader passes it on. */
export interface SharedPaper {
  /** In plain text. */
  title: string;
  /** The page of the paper, else what its title leads to, else its place on this page; absolute. */
  url: string;
  /** The address of its place on this page; absolute. */
  place: string;
}

/** Returns the paper that an element of an entry, or of a paper's own page, belongs to; `null` outside of these. */
export function sharedPaper(element: Element): SharedPaper | null {
  const article = element.closest("article");
  const title = article?.ariaLabel;
  if (!article || !title) return null;
  const place = new URL(location.href);
  place.hash = article.id;
  const link = article.querySelector<HTMLAnchorElement>("h2[data-arxiv] a, h2 a");
  return { title, place: place.href, url: article.id && link ? link.href : place.href };
}

/** Returns a title as a link in Markdown (CommonMark), without formatting of its own. */
export function markdownLink({ title, url }: Pick<SharedPaper, "title" | "url">): string {
  const text = title.replace(/[\\`*_[\]<&$]/g, "\\$&");
  return `[${text}](${url.replace(/[()]/g, (sign) => (sign === "(" ? "%28" : "%29"))})`;
}
