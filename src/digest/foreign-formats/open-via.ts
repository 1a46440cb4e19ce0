import { addPiece, asUnfolded, madeLine, sameLine, type MadeLine } from "./made-lines";
import { paperLinks } from "../line-parts/links-in-text";
import { hasTwo } from "./has-two";
import type { OpenContext } from "./open-context";
import type { Unfolded } from "../line-parts/unfolded";

/** A title, who found it, and the address, as services such as IFTTT and Twitter's buttons write them. */
const LINE =
  /^([ \t]*(?:[-*+•][ \t]+|\d{1,4}[.)][ \t]+)?)((?:\p{L}{3,9} \d{1,2}, \d{4} at \d{1,2}:\d{2}(?:[AP]M)?)?)([:,—–-]?[ \t]*)(\S.{5,400}?)([ \t]*(?:<br[ \t]*\/?>[ \t]*)?[([]?\bvia[ \t]+)(@?[\p{L}\d][^<>|:]{0,40}?)[)\]]?[ \t]*[:—–-]?[ \t]+<?(https?:\/\/[^\s<>]{5,2000})>?[ \t]*$/u;
const FEWEST = 2;

/** Returns whether a post has lines with a title, ` via ` and an address, two at least. */
export function isVia(lines: readonly string[], start: number): boolean {
  return hasTwo(lines, start, (line) => /\bvia .{1,60}http/.test(line));
}

/**
 * Returns a post in which lines such as `Title via Someone https://…` are items with their source below, or `null` unless all
 * lines that lead to papers, at least two, are such: in `Segmentation via Graph Cuts` the words belong to the title.
 */
export function openVia(lines: readonly string[], { start, code }: OpenContext): Unfolded | null {
  const found = new Map<number, RegExpExecArray>();
  const sources = new Map<string, number>();
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (code[at] === true || line.length > 3000 || paperLinks(line).length === 0) continue;
    const match = LINE.exec(line);
    if (match === null) return null;
    found.set(at, match);
    const source = match[6] ?? "";
    sources.set(source, (sources.get(source) ?? 0) + 1);
  }
  const isKnown = [...sources].every(
    ([source, count]) => count > 1 || /^@|\.\w{2,4}$/.test(source),
  );
  if (found.size < FEWEST || !(isKnown || found.size > FEWEST)) return null;
  return asUnfolded(
    lines.flatMap((_, index): MadeLine[] => {
      const match = found.get(index);
      return match === undefined ? [sameLine(lines, index)] : itemOf(lines, index, match);
    }),
  );
}

function itemOf(lines: readonly string[], index: number, match: RegExpExecArray): MadeLine[] {
  const [, marker = "", day = "", between = "", title = "", via = "", source = "", url = ""] =
    match;
  const item = madeLine(index, "- ");
  let at = marker.length;
  const piece = (made: MadeLine, length: number, own = "") => {
    addPiece(made, lines, { index, start: at, end: at + length }, own);
    at += length;
  };
  const posted = madeLine(index, "  - ");
  piece(posted, day.length, "posted: ");
  at += between.length;
  piece(item, title.length);
  at += via.length;
  const detail = madeLine(index, "  - ");
  piece(detail, source.length, "via: ");
  at = (lines[index] ?? "").lastIndexOf(url);
  piece(item, url.length, " <");
  item.text += ">";
  return [item, detail, ...(day === "" ? [] : [posted])];
}
