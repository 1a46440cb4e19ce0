import type { ProseAfter } from "../types";

/** Returns text as prose without parsing it, with white space as written. */
export function plainArticle(source: string): ProseAfter[] {
  const text = source.trim();
  if (text === "") return [];
  const pre = {
    type: "element" as const,
    tagName: "pre",
    properties: {},
    children: [{ type: "text" as const, value: text }],
  };
  return [{ text, tree: { type: "root", children: [pre] }, after: 0 }];
}
