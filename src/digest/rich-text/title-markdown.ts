import type { Nodes, Parents, PhrasingContent, Root, RootContent } from "mdast";
import { titleDashes } from "../tex/typography";
import { markdownParser } from "./markdown-parser";
import { readTags, type TagsOf } from "./read-tags";

/** Constructs of Markdown that a title does not have: blocks, images, notes, and addresses as links. */
const NOT_IN_TITLES = [
  "autolink",
  "blockQuote",
  "codeFenced",
  "codeIndented",
  "definition",
  "emailAutolink",
  "gfmFootnoteCall",
  "gfmFootnoteDefinition",
  "gfmPotentialFootnoteCall",
  "hardBreakEscape",
  "headingAtx",
  "htmlFlow",
  "list",
  "protocolAutolink",
  "setextUnderline",
  "table",
  "tasklistCheck",
  "texBlock",
  "thematicBreak",
  "wwwAutolink",
];

const parse = markdownParser([{ disable: { null: NOT_IN_TITLES } }]);

/** The elements of HTML in a title, without attributes. */
const ELEMENT = /^<\/?(?:b|code|del|em|i|ins|kbd|mark|q|s|small|strong|sub|sup|u|var)[ ]*>$/i;
const BREAK = /^<br ?\/?>$/i;

/** An asterisk behind such a character belongs to it: `A*s and B*s`, `2*3*4`. */
const IN_WORD = /[\p{sc=Latin}\p{sc=Greek}\p{N}]$/u;
/** An asterisk before such a character is a part of its name: `*-algebras`. */
const NAME_AFTER = /^[-‐‑–]/;
/** Obsidian's link to a note, with its name or another label. */
const WIKI_LINK = /\[\[(?:[^[\]|]{1,200}\|([^[\]|]{1,200})|([^[\]|]{2,200}))\]\]/g;
const ADDRESS = /^(?:https?:\/\/|mailto:)/i;

/**
 * Returns the inline Markdown of a title as a tree with positions, and whether HTML is in it. Only what is
 * surely meant counts: an asterisk inside a word, the link of `f[x](t)`, an image, and a tag that has
 * attributes or no partner (`<video>`) are text. Two hyphens between spaces are a dash, and of `[[Note|label]]` the label stays.
 */
export function readTitleMarkdown(source: string): { tree: Root; hasHtml: boolean } {
  const tree = parse(source);
  const tags = readTags(tree);
  const state = { source, tags, hasHtml: false };
  keepText(tree, state);
  return { tree, hasHtml: state.hasHtml };
}

interface TitleState {
  source: string;
  tags: TagsOf;
  hasHtml: boolean;
}

function keepText(parent: Parents, state: TitleState): void {
  const kept: RootContent[] = [];
  for (const child of parent.children) {
    if ("children" in child) keepText(child, state);
    kept.push(...asMeant(child, state));
  }
  Object.assign(parent, { children: kept });
}

/** Returns a node of the tree as it was meant: itself, or with its marks as text. */
function asMeant(node: RootContent, state: TitleState): RootContent[] {
  const written = sourceOf(node, state.source);
  switch (node.type) {
    case "html":
      if (!isElement(node.value, state.tags.get(node))) return [text(node.value)];
      state.hasHtml = true;
      return [node];
    case "emphasis":
      return isName(node, written, state.source) ? inMarks(node.children) : [node];
    case "text":
      return [{ ...node, value: titleDashes(node.value).replace(WIKI_LINK, "$1$2") }];
    case "link":
      return written === null || ADDRESS.test(node.url) ? [node] : [text(written)];
    case "image":
      return written === null ? [node] : [text(written)];
    default:
      return [node];
  }
}

function isElement(value: string, tags: ReturnType<TagsOf["get"]>): boolean {
  if (BREAK.test(value)) return true;
  return ELEMENT.test(value) && tags?.[0]?.role === "markup" && isPlainPair(tags[0].partner);
}

/** The partner of an element without attributes ends right behind its name. */
function isPlainPair(partner: { name: string; at: number; end: number; kind: string } | null) {
  if (partner === null) return false;
  const marks = partner.kind === "open" ? 2 : 3;
  return partner.end - partner.at <= partner.name.length + marks + 1;
}

function isName(node: Nodes, written: string | null, source: string): boolean {
  if (written === null || !written.startsWith("*")) return false;
  const before = source.slice(0, node.position?.start.offset ?? 0).slice(-2);
  return IN_WORD.test(before) || NAME_AFTER.test(written.slice(1));
}

function inMarks(children: readonly PhrasingContent[]): RootContent[] {
  return [text("*"), ...children, text("*")];
}

function sourceOf({ position }: Nodes, source: string): string | null {
  const [start, end] = [position?.start.offset, position?.end.offset];
  return start === undefined || end === undefined ? null : source.slice(start, end);
}

function text(value: string): RootContent {
  return { type: "text", value };
}
