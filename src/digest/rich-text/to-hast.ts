import type { Root as HastRoot } from "hast";
import type { Link, LinkReference, PhrasingContent, Root } from "mdast";
import { raw } from "hast-util-raw";
import remarkRehype, { defaultHandlers } from "remark-rehype";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import type { FootnoteMessages } from "../parse-settings";
import type { MathSource } from "../tex/render-math";
import type { TexMath } from "../tex/tex-nodes";

type State = Parameters<typeof defaultHandlers.link>[0];

const handlers = {
  texMath(_: unknown, { value, display, block, closed, position }: TexMath): MathSource {
    return { type: "texMath", value, display, block, closed, position };
  },
  link(state: State, link: Link) {
    return defaultHandlers.link(state, withoutLinks(link));
  },
  linkReference(state: State, link: LinkReference) {
    return defaultHandlers.linkReference(state, withoutLinks(link));
  },
};

/** Of an address in angle brackets Markdown makes a link within a link, which HTML has not: its text stays. */
function withoutLinks<Outer extends Link | LinkReference>(link: Outer): Outer {
  return holdsLink(link.children) ? { ...link, children: unlinked(link.children) } : link;
}

function holdsLink(nodes: readonly PhrasingContent[]): boolean {
  return nodes.some((node) => isLink(node) || ("children" in node && holdsLink(node.children)));
}

function unlinked(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node) => {
    if (isLink(node)) return unlinked(node.children);
    return "children" in node ? { ...node, children: unlinked(node.children) } : node;
  });
}

function isLink(node: PhrasingContent): node is Link | LinkReference {
  return node.type === "link" || node.type === "linkReference";
}

function rehypeRaw() {
  return (tree: HastRoot, file: VFile): HastRoot => {
    visit(tree, "raw", (node) => {
      node.value = node.value.replace(MISCOUNTED, "&amp;");
    });
    const parsed = raw(tree, { file, passThrough: ["texMath"] });
    return parsed.type === "root" ? parsed : { type: "root", children: [] };
  };
}

/** After this parse5 counts a line too many. */
const MISCOUNTED = /&(?=[\r\n])/g;

function converter(words: FootnoteMessages, hasHtml: boolean) {
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

/**
 * Returns hast for mdast, still unsafe. With `hasHtml`, raw HTML is parsed as browsers do (`source`
 * gives its nodes their places); without, there must be none.
 */
export function toHast(
  tree: Root,
  source: string,
  hasHtml: boolean,
  words: FootnoteMessages,
): HastRoot {
  return converterFor(words, hasHtml).runSync(tree, source);
}

type Converter = ReturnType<typeof converter>;

const converters = new WeakMap<FootnoteMessages, Map<boolean, Converter>>();

/**
 * Kept, since setting one up takes longer than converting an abstract, and the whole site uses the same
 * words.
 */
function converterFor(words: FootnoteMessages, hasHtml: boolean): Converter {
  const ofWords = converters.get(words) ?? new Map<boolean, Converter>();
  converters.set(words, ofWords);
  const made = ofWords.get(hasHtml) ?? converter(words, hasHtml);
  ofWords.set(hasHtml, made);
  return made;
}
