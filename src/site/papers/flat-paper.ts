import type { FlatPaper, Paper } from "../../digest/types";

/** Returns a digest's data of a paper, with title and abstract as two fields each, plain and as a tree. */
export function flatPaper({
  key,
  arxivId,
  version,
  title,
  authors,
  moreAuthors,
  links,
  subjects,
  abstract,
  codeLinks,
  lang,
}: Paper): FlatPaper {
  return {
    ...{ key, arxivId, version, authors, moreAuthors, links, subjects, codeLinks, lang },
    title: title.text,
    titleTree: title.tree,
    abstract: abstract?.text ?? null,
    abstractTree: abstract?.tree ?? null,
  };
}
