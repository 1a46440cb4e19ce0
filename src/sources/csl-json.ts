import { findArxivText, parseArxivUrl } from "../arxiv/arxiv-id";
import { fieldOf, listOf, textOf } from "./field-of";
import { paperLinks } from "./paper-links";
import type { SourcePaper } from "./source-paper";

/** Returns a paper of an item of CSL-JSON (citationstyles.org, schema 1.0.2), as Zotero exports it; `null` if it is none. */
export function cslPaper(item: unknown): SourcePaper | null {
  const title = textOf(item, "title");
  if (title === null || (textOf(item, "type") === null && fieldOf(item, "author") === undefined)) {
    return null;
  }
  const url = textOf(item, "URL");
  const doi = textOf(item, "DOI");
  const texts = ["number", "archive_location", "note"].map((key) => textOf(item, key) ?? "");
  const arxivId =
    parseArxivUrl(url ?? "")?.arxivId ??
    parseArxivUrl(`https://doi.org/${doi ?? ""}`)?.arxivId ??
    texts.map(findArxivText).find((found) => found !== null) ??
    null;
  const ofArxiv = /^10\.48550\//.test(doi ?? "");
  return {
    title: withoutTags(title),
    authors: listOf(item, "author").flatMap((author) => nameOf(author) ?? []),
    links: paperLinks({
      arxivId: arxivId?.id ?? null,
      doi: ofArxiv && arxivId !== null ? null : doi,
      others: [{ label: "paper", url }],
    }),
    subjects: [],
    metrics: [],
    abstract: textOf(item, "abstract"),
    isTex: false,
  };
}

function nameOf(author: unknown): string | null {
  const literal = textOf(author, "literal");
  if (literal !== null) return literal;
  const parts = ["given", "dropping-particle", "non-dropping-particle", "family"].map((key) =>
    textOf(author, key),
  );
  const suffix = textOf(author, "suffix");
  const name = parts.filter((part) => part !== null).join(" ");
  if (name === "") return null;
  return suffix === null ? name : `${name}, ${suffix}`;
}

/** The few tags of HTML that CSL-JSON has in titles. */
function withoutTags(text: string): string {
  return text.replace(/<\/?(?:i|b|sub|sup|sc|span)(?:\s[^>]*)?>/g, "");
}
