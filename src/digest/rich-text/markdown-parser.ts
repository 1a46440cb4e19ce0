import type { Root } from "mdast";
import type { Construct, Extension } from "micromark-util-types";
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
 * The constructs that micromark tries at every letter, or at every paragraph, and what each needs in the text: without those
 * that a text has no need of, 1 MB of words takes a third to a fifth of the CPU time.
 */
const COSTLY: readonly [needs: RegExp, constructs: readonly string[]][] = [
  [/@/, ["emailAutolink"]],
  [/www|http/i, ["wwwAutolink", "protocolAutolink"]],
  [/\|[ \t]*:?-|-:?[ \t]*\||:-|-:/, ["table"]],
];

/**
 * Returns a parser of GitHub's Markdown with TeX, and with these extensions of its syntax. Texts without what GitHub adds
 * go through a parser without it, for the same tree in two thirds of the CPU time: micromark sets its constructs up anew
 * for each text, and GitHub's addresses are half of them.
 */
export function markdownParser(extensions: readonly Extension[]): (source: string) => Root {
  const plain = processor(extensions);
  /** Parsers of GitHub's Markdown by the constructs that they are without. */
  const parsers = new Map<string, ReturnType<typeof processor>>();
  return (source) => {
    if (!MAY_BE_GFM.test(source)) return plain.parse(source);
    const without = COSTLY.flatMap(([needs, names]) => (needs.test(source) ? [] : names));
    const key = without.join();
    const parser = parsers.get(key) ?? processor(extensions, { without });
    parsers.set(key, parser);
    return parser.parse(source);
  };
}

/** Without `gfm`, the parser is one of CommonMark. */
function processor(extensions: readonly Extension[], gfm?: { without: readonly string[] }) {
  const markdown = unified().use(remarkParse);
  if (gfm !== undefined) {
    markdown.use(remarkGfm, { singleTilde: false }).use(function () {
      const data = this.data();
      data.micromarkExtensions = data.micromarkExtensions?.map(leaveOut(gfm.without));
    });
  }
  return markdown
    .use(remarkTex)
    .use(function () {
      (this.data().micromarkExtensions ??= []).push(...extensions);
    })
    .freeze();
}

/** Returns what takes constructs of these names out of the extension of a syntax. */
function leaveOut(names: readonly string[]): (extension: Extension) => Extension {
  const isKept = ({ name }: Construct) => name === undefined || !names.includes(name);
  const kept = (constructs: Extension["text"]) =>
    Object.fromEntries(
      Object.entries(constructs ?? {}).flatMap(([code, given]) => {
        const left = [given ?? []].flat().filter(isKept);
        return left.length === 0 ? [] : [[code, left]];
      }),
    );
  return ({ text, flow, ...others }) => ({ ...others, text: kept(text), flow: kept(flow) });
}
