import { readDetails, type DetailsBlock } from "./details-blocks";

/** Headings above the papers that an article refers to. */
const SOURCES =
  /^ {0,3}#{1,6}[ \t]+(?:\d{1,3}[.)]?[ \t]+)?[*_]{0,3}(?:(?:references|bibliography|literature|sources|further reading|related work|related papers|see also|works cited)\b|参考文献)/iu;

const TAG = /<\/?[a-z][^<>]{0,300}>/gi;

/** Returns whether a `<details>` element folds the papers that an article refers to. */
export function holdsSources(lines: readonly string[], block: DetailsBlock): boolean {
  const summary = readDetails(lines, block)?.summary ?? [];
  const words = summary.map(({ index, start, end }) => (lines[index] ?? "").slice(start, end));
  return isSourcesHeading(`# ${words.join(" ").replace(TAG, "").trim()}`);
}

/** Returns whether a line is a heading above the papers that an article refers to, such as "References". */
export function isSourcesHeading(line: string): boolean {
  return SOURCES.test(line);
}
