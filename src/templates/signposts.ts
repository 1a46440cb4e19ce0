import { doiUrl } from "../outputs/papers/doi-url";

/**
 * Returns the links by which programs find their way from a paper's page (https://signposting.org/FAIR/, level 1), from
 * the tags of its citation: how to cite it, its PDF, and what both are.
 */
export function signposts(
  citationMeta: readonly { readonly name: string; readonly content: string }[],
): { rel: string; href: string; type?: string }[] {
  const tag = (name: string) => citationMeta.find((meta) => meta.name === name)?.content;
  const doi = tag("citation_doi");
  const pdf = tag("citation_pdf_url");
  return [
    ...(doi === undefined ? [] : [{ rel: "cite-as", href: doiUrl(doi) }]),
    ...(pdf === undefined ? [] : [{ rel: "item", href: pdf, type: "application/pdf" }]),
    { rel: "type", href: "https://schema.org/AboutPage" },
    { rel: "type", href: "https://schema.org/ScholarlyArticle" },
  ];
}
