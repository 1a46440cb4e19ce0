import type { Root } from "mdast";
import type { Extension } from "micromark-util-types";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { remarkTex } from "../tex/tex-plugin";

/** Returns a parser of GitHub's Markdown with TeX, and with these extensions of its syntax. */
export function markdownParser(extensions: readonly Extension[]): (source: string) => Root {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(remarkTex)
    .use(function () {
      (this.data().micromarkExtensions ??= []).push(...extensions);
    })
    .freeze();
  return (source) => processor.parse(source);
}
