import { isYamlMapping } from "./compose-yaml";
import { frontMatterExtent, isOwnKeyLine, KEY, STARTS_TEXT } from "./front-matter-extent";

/** The lines of the front matter of a post. Indices count the lines of the file from 0. */
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
  /** The line with other signs where the closing `---` should be; `null` if there is none. */
  closing: number | null;
  /** A line of three dashes amid the YAML; `null` if there is none. */
  fence: number | null;
}

/** Languages of front matter in other programs; with another word the line is not a fence. */
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
const YAML = new Set(["", "yaml", "yml"]);

/** What stands where three dashes should: other dashes, or more or fewer of them. */
const LIKE_FENCE = /^[ \t]*(?:[-–—−]{1,12}|[*_=+~`]{3,12}|(?:- ){2,}-)[ \t]*$/;

/**
 * Returns where the front matter stands, or `null` where a post has none: a `---` line (blank lines may stand
 * before it) up to the next `---` or `...`. A block of prose between two rules is not front matter. Front
 * matter that is not closed ends before the first line that cannot belong to it; the next `---` is then a
 * thematic break in the text. Where keys of ours stand right below the closing `---`, up to another, it ends
 * there. Lines between `+++`, where Hugo has TOML, are front matter in another language.
 */
export function findFrontMatter(lines: readonly string[]): FrontMatterBlock | null {
  const opening = lines.findIndex((line) => line.trim() !== "");
  if (/^\+\+\+[ \t]*$/.test(lines[opening] ?? "")) return tomlBlock(lines, opening + 1);
  const fence = /^---[ \t]*([\w+-]*)[ \t]*$/.exec(lines[opening] ?? "");
  const language = fence?.[1]?.toLowerCase();
  if (language === undefined || !LANGUAGES.has(language)) return null;
  const start = opening + 1;
  const fenceAt = findFence(lines, start);
  const until = fenceAt === -1 ? lines.length : fenceAt;
  const { end: lastEnd, stop } = frontMatterExtent(lines, start, until);
  const closed =
    fenceAt !== -1 &&
    (!YAML.has(language) ||
      stop === null ||
      lastEnd === start ||
      reachesFence(lines.slice(start, until), stop - start));
  const end = closed ? fenceAt : lastEnd;
  if (language === "" && !readsAsFrontMatter(lines.slice(start, end), closed)) return null;
  const more = closed && YAML.has(language) ? secondFence(lines, end) : null;
  if (more !== null) {
    return { language, start, end: more, bodyStart: more + 1, closed, closing: null, fence: end };
  }
  const closing = !closed && LIKE_FENCE.test(lines[end] ?? "") ? end : null;
  const bodyStart = closed || closing !== null ? end + 1 : end;
  return { language, start, end, bodyStart, closed, closing, fence: null };
}

function findFence(lines: readonly string[], start: number): number {
  return lines.findIndex((line, at) => at >= start && /^(?:---|\.\.\.)[ \t]*$/.test(line));
}

/** The fence behind keys of ours that stand right below the fence at an index, or `null`. */
function secondFence(lines: readonly string[], first: number): number | null {
  if (!isOwnKeyLine(lines[first + 1] ?? "")) return null;
  const second = findFence(lines, first + 1);
  if (second === -1) return null;
  return frontMatterExtent(lines, first + 1, second).stop === null ? second : null;
}

function tomlBlock(lines: readonly string[], start: number): FrontMatterBlock | null {
  const end = lines.findIndex((line, at) => at >= start && /^\+\+\+[ \t]*$/.test(line));
  if (end === -1) return null;
  return {
    ...{ language: "toml", start, end, bodyStart: end + 1 },
    ...{ closed: true, closing: null, fence: null },
  };
}

/**
 * Returns the part that is front matter of the text between the first two fences, as other readers cut it:
 * after a missing fence that text includes some of the post.
 */
export function withoutText(between: string): string {
  const lines = `---${between}\n---`.split(/\r\n?|\n/);
  const block = findFrontMatter(lines);
  return block === null ? between : lines.slice(block.start, block.end).join("\n");
}

/** Whether lines up to a fence are front matter although their line `stop` does not look like it. */
function reachesFence(block: readonly string[], stop: number): boolean {
  if (isYamlMapping(block.join("\n"))) return true;
  if (STARTS_TEXT.test(block[stop] ?? "")) return false;
  if (block.slice(stop).some(isOwnKeyLine)) return true;
  // A slip in the last lines; text has a blank line before it or before the rule that follows.
  return block.slice(stop - 1).every((line) => line.trim() !== "");
}

function readsAsFrontMatter(block: readonly string[], closed: boolean): boolean {
  if (block.every((line) => line.trim() === "")) return closed;
  const [first = ""] = block.filter((line) => line.trim() !== "");
  if (isOwnKeyLine(first.trimStart())) return true;
  return block.some((line) => KEY.test(line) || /^[ \t]*\{/.test(line));
}
