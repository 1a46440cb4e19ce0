import type { Range } from "../problems/range";
import type { Heading } from "./lines/headings";
import { rangeBefore, type Origin } from "./origin";
import type { ParseSettings } from "./parse-settings";
import { parseTitle } from "./rich-text/title";

/**
 * Returns the text of the first of a post's headings, with its range on disk; `null` if there is none with
 * text. Those without a space behind their marks do not count.
 */
export function firstTitle(
  sections: readonly Heading[],
  { settings, origin }: { settings: ParseSettings; origin: Origin },
): { text: string; range: Range } | null {
  const first = sections.find((heading) => !heading.withoutSpace);
  if (first === undefined) return null;
  const { text } = parseTitle(first.title, { line: 1, column: 1 }, () => undefined, settings);
  if (text === "") return null;
  const start = { line: first.index + 1, column: first.column };
  const end = { ...start, column: start.column + first.title.length };
  return { text, range: rangeBefore({ start, end }, origin) };
}
