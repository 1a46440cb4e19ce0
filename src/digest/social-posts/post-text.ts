import type { Element, ElementContent, Nodes, Root } from "hast";
import type { Range } from "../../problems/range";
import type { Report } from "../../problems/report";
import { urlUnsafe } from "../../problems/rules/url-unsafe";
import type { RichText } from "../types";
import { checkUrl, type UrlProblem } from "../values/web-url";

const NETWORK_HOSTS = /^(?:(?:www|mobile|m)\.)?(?:twitter\.com|x\.com|bsky\.app)$/;
const TRACKING = ["ref_src", "ref_url"];

/**
 * Returns the words of a post: a tree of links, line breaks, emphasis and text, in paragraphs where it has several,
 * and its plain text with `\n` for a line break and an empty line between paragraphs. Reports `url-unsafe`, at
 * `range`, for each link that is not http or https; its words stay.
 */
export function postText(content: ElementContent[], range: Range, report: Report): RichText {
  const unsafe = (kind: UrlProblem, value: string): void =>
    report(urlUnsafe, range, { kind, value });
  const blocks = splitBlocks(content).map((block) => trimEnds(inline(block, unsafe)));
  const [only = []] = blocks;
  const children = blocks.length > 1 ? blocks.map(paragraph) : only;
  const tree: Root = { type: "root", children };
  return { text: blocks.map((block) => block.map(plain).join("")).join("\n\n"), tree };
}

function paragraph(children: ElementContent[]): Element {
  return { type: "element", tagName: "p", properties: {}, children };
}

/** The paragraphs, and what stands between them; without those that hold only white space. */
function splitBlocks(content: ElementContent[]): ElementContent[][] {
  const blocks: ElementContent[][] = [];
  let loose: ElementContent[] | null = null;
  for (const node of content) {
    if (node.type === "element" && node.tagName === "p") {
      blocks.push(node.children);
      loose = null;
    } else if (loose === null) {
      loose = [node];
      blocks.push(loose);
    } else {
      loose.push(node);
    }
  }
  return blocks.filter((block) => block.map(plain).join("").trim() !== "");
}

function inline(
  nodes: ElementContent[],
  unsafe: (kind: UrlProblem, value: string) => void,
): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === "text") return [{ type: "text", value: node.value }];
    if (node.type !== "element") return [];
    const { tagName } = node;
    const children = inline(node.children, unsafe);
    if (tagName === "br") return [{ type: "element", tagName, properties: {}, children: [] }];
    if (tagName === "em" || tagName === "strong") {
      return [{ type: "element", tagName, properties: {}, children }];
    }
    if (tagName !== "a" || typeof node.properties.href !== "string") return children;
    const { href } = node.properties;
    const { url, problem } = checkUrl(href);
    if (problem !== null) {
      unsafe(problem, href);
      return children;
    }
    const properties = { href: withoutTracking(url) };
    return [{ type: "element", tagName, properties, children }];
  });
}

/** A blockquote spread over lines is indented; within the post white space is as written. */
function trimEnds(nodes: ElementContent[]): ElementContent[] {
  const last = nodes.length - 1;
  return nodes.flatMap((node, at): ElementContent[] => {
    if (node.type !== "text" || (at > 0 && at < last)) return [node];
    const start = at === 0 ? node.value.trimStart() : node.value;
    const value = at === last ? start.trimEnd() : start;
    return value === "" ? [] : [{ type: "text", value }];
  });
}

function withoutTracking(url: string): string {
  if (!url.includes("ref_")) return url;
  const parsed = new URL(url);
  if (!NETWORK_HOSTS.test(parsed.hostname)) return url;
  for (const name of TRACKING) parsed.searchParams.delete(name);
  return parsed.href;
}

function plain(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element") return "";
  return node.tagName === "br" ? "\n" : node.children.map(plain).join("");
}
