import { findCodeLines } from "../lines/code-lines";

const MARK = /<!--|(?<!`[^\S\n]?)<(\/?blockquote|iframe|script)(?![\w-])/gi;

/** A tag that an embedded post may begin or end with, at its offset in the source. */
export interface EmbedMark {
  tag: "blockquote" | "/blockquote" | "iframe" | "script";
  start: number;
}

/**
 * Returns the tags in `source` that embedded posts are made of, in order. What stands in a fenced code block, behind a
 * backtick or in a comment is not one: there an author shows markup, or has put it away.
 */
export function findEmbedMarks(source: string): EmbedMark[] {
  const marks: EmbedMark[] = [];
  const isCode = codeAt(source);
  const lastComment = source.lastIndexOf("-->");
  MARK.lastIndex = 0;
  for (let match = MARK.exec(source); match !== null; match = MARK.exec(source)) {
    const tag = match[1]?.toLowerCase();
    if (tag === undefined) {
      if (match.index < lastComment) MARK.lastIndex = source.indexOf("-->", match.index) + 3;
    } else if (isTag(tag) && !isCode(match.index)) {
      marks.push({ tag, start: match.index });
    }
  }
  return marks;
}

function isTag(tag: string): tag is EmbedMark["tag"] {
  return tag === "blockquote" || tag === "/blockquote" || tag === "iframe" || tag === "script";
}

/** For offsets that only grow. */
function codeAt(source: string): (offset: number) => boolean {
  if (!source.includes("```") && !source.includes("~~~")) return () => false;
  const lines = source.split("\n");
  const code = findCodeLines(lines, 0);
  let at = 0;
  let end = lines[0]?.length ?? 0;
  return (offset) => {
    while (end < offset) {
      at += 1;
      end += 1 + (lines[at]?.length ?? 0);
    }
    return code[at] ?? false;
  };
}
