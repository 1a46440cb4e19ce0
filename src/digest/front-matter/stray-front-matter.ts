/** Lines at the head of a file that are meant as front matter and are not read as such. */
export interface StrayFrontMatter {
  /** The index of the first of them. */
  at: number;
  /** No key is followed by a colon and an ordinary space, or there is no line of three dashes above them. */
  why: "colon" | "dashes";
  lines: string[];
}

const MOST_LINES = 20;
const KEY =
  /^\s*(?:\{\s*)?["']?(?:title|date|draft|published?|private|status|slug|template|category|tags|description|lang)["']?\s*[:：=]/;
/** Dashes of another kind or number, code fences, the beginning of JSON. */
const FENCE = /^\s*(?:[-–—;+]{1,10}|[`~]{3,10}\s?\w{0,10}|\{)\s*$/u;

/**
 * Returns the lines that are meant as the front matter of a post that has none, or `null`: a line with one of our keys
 * behind something like a fence or a brace, or two such lines in a row, above all headings and other text.
 */
export function findStrayFrontMatter(lines: readonly string[]): StrayFrontMatter | null {
  let fence = false;
  for (let at = 0; at < Math.min(lines.length, MOST_LINES); at += 1) {
    const line = lines[at] ?? "";
    if (KEY.test(line)) {
      const isJson = /^\s*\{/.test(line);
      if (!fence && !isJson && !KEY.test(lines[at + 1] ?? "")) return null;
      const end = lines.findIndex((text, i) => i > at && (text.trim() === "" || FENCE.test(text)));
      const block = lines.slice(at, end === -1 ? at + MOST_LINES : Math.min(end, at + MOST_LINES));
      return {
        at,
        why: /^---[ \t]*$/.test(lines[at - 1] ?? "") && at === 1 ? "colon" : "dashes",
        lines: block,
      };
    }
    if (FENCE.test(line)) fence = true;
    else if (line.trim() !== "" && !/^\s*<!--.*-->\s*$/.test(line)) return null;
  }
  return null;
}
