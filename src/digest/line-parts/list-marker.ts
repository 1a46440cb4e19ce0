import { indentOf, widthOf } from "../lines/line-kinds";

/**
 * What begins an item: the markers of CommonMark (0.31, 5.2), or signs and numbers of other programs, which are
 * words of a paragraph in Markdown.
 */
const MARKER =
  /^[ \t]*(?:([-*+])[ \t]+(?=\S)|(\d{1,9}[.)])(?:[ \t]+(?=\S)|(?=【))|([•·・‣◦▪●■□◆◇▶►★☆※])[ \t]*(?=\S)|((?:[[(（【]\d{1,3}[\])）】]|\[\p{Lu}[\p{L}+]{1,20}['’]?\d{2}[a-z]?\])(?![(:])|[①-⑳]|\d{1,3}[、．])[ \t]*(?=\S)|(:(?:one|two|three|four|five|six|seven|eight|nine|keycap_ten):)[ \t]+(?=\S)|(\d{4}\.\d{4,5}(?:v\d{1,3})?(?=[\s:])))/u;

/** The marker with which a line begins an item. */
export interface ListMarker {
  /** Equal for the markers of one list. */
  kind: string;
  /** The offset after it. */
  end: number;
  indent: number;
}

/** Returns the marker with which a line begins an item of a list, or `null`. */
export function listMarker(line: string): ListMarker | null {
  const [whole, bullet, number, sign, bracketed, , id] = MARKER.exec(line) ?? [];
  if (whole === undefined) return null;
  // An identifier is also what the item says.
  if (id !== undefined) return { kind: "id", end: indentOf(line), indent: widthOf(line) };
  const kind =
    bullet !== undefined
      ? "-"
      : number !== undefined
        ? "1"
        : (sign ?? (bracketed === undefined ? ":" : "[1]"));
  return { kind, end: whole.length, indent: widthOf(line) };
}
