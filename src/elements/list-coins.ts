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
      ? name.literal
      : [name.family, [name.given, name.suffix].filter(Boolean).join(" ")]
          .filter(Boolean)
          .join(", "),
  );
  const fields = [
    ["ctx_ver", "Z39.88-2004"],
    ["rft_val_fmt", "info:ofi/fmt:kev:mtx:dc"],
    ["rft_id", csl.DOI && `info:doi/${csl.DOI}`],
    ["rft_id", csl.URL],
    ["rft.date", date.map((part) => String(part).padStart(2, "0")).join("-")],
    ["rft.title", title],
    ...creators.map((name) => ["rft.creator", name]),
    ["rft.type", TYPES[csl.type]],
  ];
  return fields
    .filter(([, value]) => value)
    .map(([name, value = ""]) => `${name}=${encode(value)}`)
    .join("&");
}

/** Zotero reads even an encoded plus sign as a space. */
function encode(value: string): string {
  return value.replaceAll("+", "＋").replace(/[%&=#]/g, encodeURIComponent);
}
