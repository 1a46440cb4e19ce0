import type { Root } from "hast";
import type { RichText } from "../types";

/** Returns text that is not parsed as a block of code, without white space around it. */
export function shownSource(source: string): RichText {
  const text = source.trim();
  const code = {
    type: "element" as const,
    tagName: "code",
    properties: {},
    children: [{ type: "text" as const, value: text }],
  };
  const tree: Root = {
    type: "root",
    children: [{ type: "element", tagName: "pre", properties: {}, children: [code] }],
  };
  return { text, tree };
}
