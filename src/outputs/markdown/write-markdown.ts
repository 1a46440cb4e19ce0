import type { BlockContent } from "mdast";
import { toMarkdown } from "mdast-util-to-markdown";
import { validText } from "../text/valid-text";

/** Returns blocks as a document of Markdown (CommonMark) with a line end; what would be a sign of it in a text is escaped. */
export function writeMarkdown(blocks: readonly BlockContent[]): string {
  const options = { bullet: "-", listItemIndent: "one", emphasis: "_", rule: "-" } as const;
  return validText(toMarkdown({ type: "root", children: [...blocks] }, options));
}
