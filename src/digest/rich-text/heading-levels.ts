import type { Root } from "hast";
import { eachElement } from "./each-element";

/**
 * Moves the headings of a tree so that the outermost is `topHeading` and none is more than one level
 * below the heading that it belongs to (h2, h4 become h2, h3); h6 is the lowest. Works in place. The
 * list of footnotes belongs to no heading: its own is an outermost one.
 */
export function setHeadingLevels(tree: Root, topHeading: number): void {
  const open: { written: number; level: number }[] = [];
  eachElement(tree, (element) => {
    if (element.properties["dataFootnotes"] !== undefined) open.length = 0;
    const written = Number(/^h([1-6])$/.exec(element.tagName)?.[1]);
    if (Number.isNaN(written)) return;
    while ((open.at(-1)?.written ?? 0) >= written) open.pop();
    const level = Math.min((open.at(-1)?.level ?? topHeading - 1) + 1, 6);
    open.push({ written, level });
    element.tagName = `h${level}`;
  });
}
