import type { ProseAfter } from "../types";

/** Returns text as prose with no markup whatever: white space as written, not parsed at all. */
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
