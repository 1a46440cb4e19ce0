import type { XmlElement } from "@rgrove/parse-xml";
import { parseArxivUrl } from "../arxiv/arxiv-id";
import { findArxivSubject } from "../arxiv/arxiv-subjects";
import { paperLinks } from "./paper-links";
import type { SourcePaper } from "./source-paper";
import { elementsOf, textIn, xmlRoot } from "./xml-elements";

/**
 * Returns the papers of an answer of arXiv's API (Atom, arXiv API User's Manual) by their ids without versions; an id that
 * arXiv does not know is not among them. Throws an Error with what arXiv says where the answer is an error, or is no Atom.
 */
export function readArxivAtom(xml: string): Map<string, SourcePaper> {
  const feed = xmlRoot(xml);
  if (feed === null || feed.name !== "feed") throw new Error("the answer is no Atom feed");
  const papers = new Map<string, SourcePaper>();
  for (const entry of elementsOf(feed, "entry")) {
    const id = textIn(entry, "id") ?? "";
    if (id.includes("/api/errors")) throw new Error(textIn(entry, "summary") ?? "an error");
    const arxivId = parseArxivUrl(id)?.arxivId?.id;
    const title = textIn(entry, "title");
    if (arxivId === undefined || title === null) continue;
    papers.set(arxivId, {
      title,
      authors: elementsOf(entry, "author").flatMap((author) => textIn(author, "name") ?? []),
      links: paperLinks({ arxivId, doi: textIn(entry, "arxiv:doi") }),
      subjects: subjectsOf(entry),
      metrics: [],
      abstract: textIn(entry, "summary"),
      isTex: true,
    });
  }
  return papers;
}

/** The primary one first; classes of ACM and MSC, which stand among them, are left out. */
function subjectsOf(entry: XmlElement): string[] {
  const terms = ["arxiv:primary_category", "category"].flatMap((name) =>
    elementsOf(entry, name).flatMap(({ attributes: { term } }) => term ?? []),
  );
  return [...new Set(terms)].filter((term) => findArxivSubject(term) !== null);
}
