const LINK = /<a\b([^<>]*)>[^<]*<\/a>/gi;
const TO_POST = /\/(?:status(?:es)?|post)\/|\/@/;
const BLANK_LINE = /\n[^\S\n]*\n/g;

/**
 * Returns the offset where a post that begins at `start` and is never closed most likely ends: after the last link
 * to a post in its first paragraph that has one, else with its first paragraph, and at `limit` at the latest.
 */
export function findUnclosedEnd(source: string, start: number, limit: number): number {
  const region = source.slice(start, limit);
  const links = [...region.matchAll(LINK)].filter(([, attributes = ""]) =>
    TO_POST.test(attributes),
  );
  BLANK_LINE.lastIndex = links[0]?.index ?? 0;
  const paragraphEnd = BLANK_LINE.exec(region)?.index ?? region.length;
  const last = links.findLast(({ index }) => index < paragraphEnd);
  return start + (last === undefined ? paragraphEnd : last.index + last[0].length);
}
