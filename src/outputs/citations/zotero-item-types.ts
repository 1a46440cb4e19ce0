import type { PaperKind } from "../papers/paper-kind";

/** Zotero's names of the types of items, which it finds in `DC.type` of a page and in `rft.type` of a COinS span. */
export const ITEM_TYPES: Readonly<Record<PaperKind["type"], string>> = {
  preprint: "preprint",
  conference: "conferencePaper",
  journal: "journalArticle",
  document: "document",
};
