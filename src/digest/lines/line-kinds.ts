const POST = /\b(?:twitter-(?:tweet|video)|bluesky-embed|mastodon-embed)\b/;
const BLOCK =
  /^(?: {0,3}(?:[-*+](?:[ \t]|$)|>|<|\d{1,9}[.)][ \t]|`{3}|~{3}|#{1,6}(?:[ \t]|$)|\||\$\$|\\\[)| {4}|\t)/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;

/** Returns whether the line contains only white space. */
export function isBlank(line: string): boolean {
  return line.trim() === "";
}

/** Returns the number of characters of white space before the text of a line. */
export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Returns the column, from 0, at which the text of a line begins; a tab leads to the next multiple of four (CommonMark 0.31, 2.2). */
export function widthOf(line: string): number {
  let width = 0;
  for (let at = 0; at < line.length; at += 1) {
    const character = line.charAt(at);
    if (character === "\t") width += 4 - (width % 4);
    else if (/\s/.test(character)) width += 1;
    else break;
  }
  return width;
}

/** Returns whether the line is a heading by its marks (CommonMark 0.31, 4.2). */
export function isMarkedHeading(line: string): boolean {
  return /^ {0,3}#{1,6}(?:[ \t]|$)/.test(line);
}

/** Returns whether the embed code of a social post begins in the line. */
export function isPostLine(line: string): boolean {
  return /<(?:blockquote|iframe)\b/i.test(line) && POST.test(line);
}

/** Returns whether the line begins a block other than a paragraph: list, quote, HTML, code, heading, table, formula. */
export function isBlockStart(line: string): boolean {
  return BLOCK.test(line) || UNDERLINE.test(line);
}

/** Returns whether the line is a thematic break (CommonMark 0.31, 4.1); dashes under a text make it a heading. */
export function isThematicBreak(line: string, previous: string): boolean {
  if (/^ {0,3}(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(line)) return true;
  return /^ {0,3}(?:-[ \t]*){3,}$/.test(line) && isBlank(previous);
}
