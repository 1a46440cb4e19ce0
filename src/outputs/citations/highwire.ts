import { type AuthorName, invertedName, parseAuthorName } from "../papers/author-name";
import { groupName } from "./context-object";
import { oneLine } from "../text/one-line";
import { doi, pdfUrl, sourceUrl } from "../papers/paper-address";
import { joinDate, paperDate } from "../papers/paper-date";
import { paperKind } from "../papers/paper-kind";
import { ITEM_TYPES } from "./zotero-item-types";
import { abstractText, titleText } from "../papers/paper-text";
import type { PaperOutput } from "../types";

export interface MetaTag {
  name: string;
  content: string;
}

/**
 * Returns the Highwire Press tags of a paper's own page, for the head: the tags of arXiv's abstract pages,
 * and the date under its name in Google Scholar's guidelines. A page of several papers must not have them.
 * With the type, the publisher, the number and the public address Zotero makes of them what it makes of arXiv's own page;
 * without the type every paper would be an article of a journal.
 */
export function highwire(paper: PaperOutput): MetaTag[] {
  const { type, repository } = paperKind(paper);
  const known = paperDate(paper);
  const date = known === null ? null : joinDate(known, "/");
  const tags: [name: string, content: string | null][] = [
    ["citation_title", titleText(paper)],
    ...paper.authors.map((name): [string, string] => {
      return ["citation_author", author(parseAuthorName(name))];
    }),
    ["DC.type", ITEM_TYPES[type]],
    ["citation_publisher", repository],
    ["citation_technical_report_number", paper.arxivId === null ? null : `arXiv:${paper.arxivId}`],
    ["citation_public_url", sourceUrl(paper)],
    ["citation_doi", doi(paper)],
    ["citation_date", date],
    ["citation_publication_date", date],
    ["citation_pdf_url", pdfUrl(paper)],
    ["citation_arxiv_id", paper.arxivId],
    ["citation_abstract", abstractText(paper)],
  ];
  return tags.flatMap(([name, value]) => {
    const content = oneLine(value ?? "");
    return content === "" ? [] : [{ name, content }];
  });
}

function author(name: AuthorName): string {
  return name.group === null ? invertedName(name) : groupName(name.group);
}
