import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Code } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { REPOSITORY } from "./build-site";

export interface GuideBlock {
  /** Such as `nginx`; `null` where the block has none. */
  lang: string | null;
  text: string;
  /** From 1, in the guide. */
  line: number;
  /** The comment of HTML right above the block, without its marks; `null` where there is none. */
  mark: string | null;
}

/** Returns the blocks of code of a page of the documentation, named from the repository's root, in their order. */
export function guideBlocks(page: string): GuideBlock[] {
  const tree = unified()
    .use(remarkParse)
    .parse(readFileSync(join(REPOSITORY, page), "utf8"));
  const blocks: GuideBlock[] = [];
  visit(tree, "code", (code: Code, index, parent) => {
    const before = index === undefined ? undefined : parent?.children[index - 1];
    const comment = before?.type === "html" ? /^<!--\s*(.*?)\s*-->$/s.exec(before.value) : null;
    blocks.push({
      lang: code.lang ?? null,
      text: code.value,
      line: code.position?.start.line ?? 0,
      mark: comment?.[1] ?? null,
    });
  });
  return blocks;
}

/** Returns the file that each block names in its first line (`// gatsby-browser.js`), with the block as its text. */
export function filesOf(blocks: readonly GuideBlock[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const { text } of blocks) {
    const name = /^(?:\/\/|#|\/\*) ([\w./-]+\.\w+)(?: \*\/)?$/m.exec(text.split("\n", 1)[0] ?? "");
    if (name?.[1] !== undefined) files.set(name[1], text);
  }
  return files;
}
