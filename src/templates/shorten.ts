/** In characters: about what search engines and shared links show. */
const LONGEST = 200;

/** Returns the beginning of a text as a description: whole words on one line, with an ellipsis where it is cut. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= LONGEST) return line;
  return `${line.slice(0, LONGEST).replace(/(?<!\s)\s+\S*$/, "")}…`;
}
