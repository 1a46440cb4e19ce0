import { editedText, type EditedText } from "./edited-text";
import { frameLink, linkInHtml, linkInMarkdown, type FrameLink } from "./frame-link";
import { isDroppedWhole, type PairedTag } from "./pair-tags";
import { rangeOver, type Point } from "../../problems/range";
import type { Report } from "../../problems/report";
import { htmlUnsafe } from "../../problems/rules/html-unsafe";

/** The forbidden element that contains the current node of a walk through a tree. */
export interface Dropped {
  /** The tag that ends it. */
  end: PairedTag | null;
  /** Its content so far. */
  words: string[];
  /** `end`: where the element ends. */
  reportWith: (words: string, end: Point) => void;
}

interface Dropping {
  pointAt: (offset: number) => Point;
  report: Report;
  /** The text is a block of its own. */
  isBlock: boolean;
}

/** The result for a text of HTML. */
export interface KeptHtml {
  kept: EditedText;
  /** The forbidden element that is still open at its end. */
  dropped: Dropped | null;
  /** The link in the place of its first frame. */
  frame: FrameLink | null;
}

/**
 * Returns a text of HTML without its forbidden elements, which are reported when they end, and with `&lt;`
 * for each `<` that is text; `before` is the forbidden element that is open at its beginning. `pointAt` maps
 * increasing offsets to the source. A frame becomes a link, in a paragraph if the text is a block without
 * other elements.
 */
export function dropHtml(
  html: string,
  tags: readonly PairedTag[],
  before: Dropped | null,
  { pointAt, report, isBlock }: Dropping,
): KeptHtml {
  const kept = editedText();
  const isFrames = isBlock && tags.every(({ role }) => role !== "markup");
  let frame: FrameLink | null = null;
  let dropped = before;
  let from = 0;
  const add = (text: string) => {
    if (dropped === null) kept.keep(text);
    else {
      dropped.words.push(text);
      kept.replace(text, "");
    }
  };
  for (const tag of tags) {
    add(html.slice(from, tag.at));
    from = tag.end;
    const written = html.slice(tag.at, from);
    if (dropped !== null) {
      kept.replace(written, "");
      dropped.words.push(" ");
      if (tag !== dropped.end) continue;
      dropped.reportWith(dropped.words.join("").trim().replace(/\s+/g, " "), pointAt(tag.end));
      dropped = null;
    } else if (tag.role === "markup") kept.keep(written);
    else if (tag.role === "text") keepAsText(written, kept);
    else {
      const link = tag.kind === "open" && tag.name === "iframe" ? frameLink(written) : null;
      frame ??= link;
      if (link === null) kept.replace(written, "");
      else {
        if (isFrames) kept.insert("", "<p>");
        kept.insert(written, linkInHtml(link));
        if (isFrames) kept.insert("", "</p>");
      }
      if (tag.kind === "close") continue;
      const range = rangeOver(pointAt(tag.at), written);
      const instead = link && (isBlock && !isFrames ? linkInHtml : linkInMarkdown)(link);
      const reportWith = (words: string, end: Point) =>
        report(
          htmlUnsafe,
          { start: range.start, end },
          instead === null
            ? { kind: "element", name: tag.name, words }
            : { kind: "frame", instead, words },
        );
      if (isDroppedWhole(tag)) dropped = { end: tag.partner, words: [], reportWith };
      else reportWith("", range.end);
    }
  }
  add(html.slice(from));
  return { kept, dropped, frame };
}

function keepAsText(text: string, kept: EditedText): void {
  for (const [index, piece] of text.split("<").entries()) {
    if (index > 0) kept.replace("<", "&lt;");
    kept.keep(piece);
  }
}
