import type { Root as HastRoot } from "hast";
import type { Root } from "mdast";
import { raw } from "hast-util-raw";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import type { VFile } from "vfile";
import type { MathSource } from "./render-math";
import type { TexMath } from "./tex-nodes";

/** The words of the list of footnotes, in the language of the interface. */
export interface FootnoteWords {
  footnotes: string;
  backToReference: string;
}

const handlers = {
  texMath(_: unknown, { value, display, block, closed, position }: TexMath): MathSource {
    return { type: "texMath", value, display, block, closed, position };
  },
};

function rehypeRaw() {
  return (tree: HastRoot, file: VFile): HastRoot => {
    const parsed = raw(tree, { file, passThrough: ["texMath"] });
    return parsed.type === "root" ? parsed : { type: "root", children: [] };
  };
}

function converter(words: FootnoteWords, hasHtml: boolean) {
  const processor = unified().use(remarkRehype, {
    allowDangerousHtml: true,
    clobberPrefix: "",
    footnoteLabel: words.footnotes,
    footnoteLabelProperties: {},
    footnoteBackLabel: (index, again) =>
      `${words.backToReference} ${index + 1}${again > 1 ? `-${again}` : ""}`,
    handlers,
  });
  return (hasHtml ? processor.use(rehypeRaw) : processor).freeze();
}

const ENGLISH: FootnoteWords = { footnotes: "Footnotes", backToReference: "Back to reference" };
const FROM_MARKDOWN = converter(ENGLISH, false);
const FROM_MARKDOWN_AND_HTML = converter(ENGLISH, true);

/**
 * Returns hast for mdast, still unsafe. With `hasHtml`, raw HTML is parsed as browsers do (`source`
 * gives its nodes their places); without, there must be none.
 */
export function toHast(
  tree: Root,
  source: string,
  hasHtml: boolean,
  words?: FootnoteWords,
): HastRoot {
  const standard = hasHtml ? FROM_MARKDOWN_AND_HTML : FROM_MARKDOWN;
  return (words === undefined ? standard : converter(words, hasHtml)).runSync(tree, source);
}
