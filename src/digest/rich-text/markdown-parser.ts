import type { Root } from "mdast";
import type { Extension } from "micromark-util-types";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { remarkTex } from "../tex/tex-plugin";

/**
 * What every construct of GitHub's Markdown has a part of: addresses (also behind character references), footnotes,
 * tables, text struck through and check boxes.
 */
const MAY_BE_GFM = /www|http|[@|~]|&#?\w+;|\[\^|:-|-:|\[[\sx]\]/i;

/**
 * Returns a parser of GitHub's Markdown with TeX, and with these extensions of its syntax. Texts without what GitHub adds
 * go through a parser without it, for the same tree in two thirds of the CPU time: micromark sets its constructs up anew
 * for each text, and GitHub's addresses are half of them.
 */
export function markdownParser(extensions: readonly Extension[]): (source: string) => Root {
  const plain = processor(extensions, false);
  const whole = processor(extensions, true);
  return (source) => (MAY_BE_GFM.test(source) ? whole : plain).parse(source);
}

function processor(extensions: readonly Extension[], withGfm: boolean) {
  const markdown = unified().use(remarkParse);
  return (withGfm ? markdown.use(remarkGfm, { singleTilde: false }) : markdown)
    .use(remarkTex)
    .use(function () {
      (this.data().micromarkExtensions ??= []).push(...extensions);
    })
    .freeze();
}
