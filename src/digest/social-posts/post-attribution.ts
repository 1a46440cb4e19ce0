import type { Element, ElementContent } from "hast";
import { toString } from "hast-util-to-string";
import { isPrintedDate } from "./printed-date";

const DASH = /[—–]|--/g;
/** What Mastodon writes in place of a post. */
const NO_WORDS = /^\s*Post by @\S+\s+View on Mastodon\s*$/;
const HANDLE = /\(\s*(@[^\s()]+)\s*\)$/;

/** A post in parts: its attribution line, and its text without that line. */
export interface Attribution<Target> {
  /** The target of the link to the post. */
  target: Target;
  /** The text of that link, where networks print the date; or the date in its attributes. */
  printed: string;
  /** As printed before the date; `null` where there is none. */
  name: string | null;
  /** With its `@`. */
  handle: string | null;
  body: ElementContent[];
}

/**
 * Returns the attribution of an embedded post, `— Name (@handle) <a>date</a>` at its end, with the link that
 * `read` recognises as the post's own; `null` if it recognises no link. The last such link counts, since
 * posts may quote others.
 */
export function takeAttribution<Target>(
  content: ElementContent[],
  read: (href: string) => Target | null,
): Attribution<Target> | null {
  const direct = findLink(content, read);
  if (direct !== null) return separate(content, direct);
  for (let at = content.length - 1; at >= 0; at -= 1) {
    const node = content[at];
    if (node?.type !== "element") continue;
    const nested = findLink(node.children, read);
    if (nested === null) continue;
    const found = separate(node.children, nested);
    // Without a name before it the link may be part of the post's text.
    const isOwnWord = found.name === null && found.handle === null;
    const children = isOwnWord ? node.children : found.body;
    return { ...found, body: content.with(at, { ...node, children }) };
  }
  return null;
}

interface FoundLink<Target> {
  at: number;
  link: Element;
  target: Target;
}

function findLink<Target>(
  nodes: ElementContent[],
  read: (href: string) => Target | null,
): FoundLink<Target> | null {
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    const link = nodes[at];
    if (link?.type !== "element" || link.tagName !== "a") continue;
    const { href } = link.properties;
    const target = typeof href === "string" ? read(href) : null;
    if (target !== null) return { at, link, target };
  }
  return null;
}

function separate<Target>(
  nodes: ElementContent[],
  { at, link, target }: FoundLink<Target>,
): Attribution<Target> {
  const { dateTime, dataDatetime } = link.properties;
  const machine = [dateTime, dataDatetime].find((value) => typeof value === "string");
  const printed = typeof machine === "string" ? machine : toString(link);
  // A link whose text is only a date has none of the author's words; any other text of it stays in the post.
  const words = toString(link);
  const after =
    isPrintedDate(words) || NO_WORDS.test(words) ? nodes.slice(at + 1) : nodes.slice(at);
  const start = findDash(nodes, at);
  if (start === null) {
    const body = [...nodes.slice(0, at), ...after];
    return { target, printed, name: null, handle: null, body };
  }
  const before = start.text.slice(0, start.dash);
  const rest = nodes.slice(start.at + 1, at).map((node) => toString(node));
  const line = [start.text.slice(start.dash).replace(/^[—–-]+/, ""), ...rest].join("").trim();
  const handle = HANDLE.exec(line);
  const name = line.slice(0, handle?.index).trim();
  const kept: ElementContent[] = before.trim() === "" ? [] : [{ type: "text", value: before }];
  const body = [...nodes.slice(0, start.at), ...kept, ...after];
  return { target, printed, name: name === "" ? null : name, handle: handle?.[1] ?? null, body };
}

/**
 * Where the attribution begins: at the first dash if only a paragraph or a line break comes before it, so
 * that a name may contain a dash; otherwise at the last dash, so that a post without paragraphs may contain
 * dashes.
 */
function findDash(
  nodes: ElementContent[],
  end: number,
): { at: number; text: string; dash: number } | null {
  for (let at = end - 1; at >= 0; at -= 1) {
    const node = nodes[at];
    if (node?.type === "element" && node.tagName !== "a") return null;
    if (node?.type !== "text") continue;
    const first = node.value.search(DASH);
    if (first === -1) continue;
    const last = [...node.value.matchAll(DASH)].at(-1)?.index ?? first;
    const previous = nodes[at - 1];
    const opens = previous?.type === "element" && previous.tagName !== "a";
    const dash = opens && node.value.slice(0, first).trim() === "" ? first : last;
    return { at, text: node.value, dash };
  }
  return null;
}
