/** Where the front matter of a post stands. Indices count the lines of the file from 0. */
export interface FrontMatterBlock {
  /** What follows the opening `---`, in lower case: empty, or a language such as `yaml`. */
  language: string;
  /** The first line of the YAML. */
  start: number;
  /** The line after the last of the YAML. */
  end: number;
  /** The first line of the post's text. */
  bodyStart: number;
  closed: boolean;
}

/** Languages that front matter is written in elsewhere; another word makes the line no fence. */
const LANGUAGES = new Set([
  "",
  "yaml",
  "yml",
  "json",
  "json5",
  "toml",
  "js",
  "javascript",
  "coffee",
  "cson",
  "ts",
]);
const KEY = /^["']?[\p{L}_][\p{L}\p{N}_-]*["']?[ \t]*:(?:[ \t]|$)/u;

/**
 * Returns where the front matter stands, or `null` where a post has none: a `---` line (blank lines may stand
 * before it) up to the next `---` or `...`. A block of prose between two rules is not front matter. One that is
 * never closed ends before the first line that can't belong to it.
 */
export function findFrontMatter(lines: string[]): FrontMatterBlock | null {
  const opening = lines.findIndex((line) => line.trim() !== "");
  const fence = /^---[ \t]*([\w+-]*)[ \t]*$/.exec(lines[opening] ?? "");
  const language = fence?.[1]?.toLowerCase();
  if (language === undefined || !LANGUAGES.has(language)) return null;
  const start = opening + 1;
  const closing = lines.findIndex((line, at) => at >= start && /^(?:---|\.\.\.)[ \t]*$/.test(line));
  const closed = closing !== -1;
  const end = closed ? closing : unclosedEnd(lines, start);
  if (language === "" && !readsAsFrontMatter(lines.slice(start, end), closed)) return null;
  return { language, start, end, bodyStart: closed ? end + 1 : end, closed };
}

function readsAsFrontMatter(block: string[], closed: boolean): boolean {
  if (block.every((line) => line.trim() === "")) return closed;
  return block.some((line) => KEY.test(line) || /^[ \t]*\{/.test(line));
}

function unclosedEnd(lines: string[], start: number): number {
  const stop = lines.findIndex((line, at) => at >= start && !canBelong(line));
  let end = stop === -1 ? lines.length : stop;
  while (end > start && (lines[end - 1] ?? "").trim() === "") end -= 1;
  return end;
}

function canBelong(line: string): boolean {
  return line.trim() === "" || KEY.test(line) || /^(?:[ \t]+\S|- )/.test(line);
}
