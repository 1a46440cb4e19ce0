import { contextObject, groupName } from "../outputs/citations/context-object";
import type { PaperData } from "./paper-data";

/** Zotero's names of the types of CSL. */
const TYPES = {
  article: "preprint",
  "paper-conference": "conferencePaper",
  "article-journal": "journalArticle",
  document: "document",
};

/**
 * Returns what `title` of a `<span class="Z3988">` says of a paper to reference managers (COinS), as pages of digests do:
 * `src/outputs/citations/coins.ts` says why. It is text, not HTML.
 */
export function listCoins({ title, csl }: PaperData): string {
  const date = csl.issued?.["date-parts"][0] ?? [];
  const creators = (csl.author ?? []).map((name) =>
    "literal" in name
      ? groupName(name.literal)
      : [name.family, [name.given, name.suffix].filter(Boolean).join(" ")]
          .filter(Boolean)
          .join(", "),
  );
  return contextObject({
    title,
    creators,
    date: date.map((part) => String(part).padStart(2, "0")).join("-"),
    type: TYPES[csl.type],
    publisher: csl.publisher ?? "",
    ids: [csl.DOI ? `info:doi/${csl.DOI}` : "", csl.URL],
  });
}
