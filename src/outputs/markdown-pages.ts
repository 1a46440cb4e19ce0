/** The pages that have a Markdown form beside them: none, those of digests, or those of papers too. */
export type MarkdownPages = "none" | "digests" | "all";
