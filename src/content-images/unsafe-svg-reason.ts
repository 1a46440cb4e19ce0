import { parseXml, XmlDocumentType, XmlElement, XmlProcessingInstruction } from "@rgrove/parse-xml";
import type { XmlNode } from "@rgrove/parse-xml";

/** Elements that run script, hold HTML or fetch other documents, by their local names in lower case. */
const FORBIDDEN = new Set(
  "script handler listener foreignobject iframe embed object audio video html body link meta base form".split(
    " ",
  ),
);
const SVG = "http://www.w3.org/2000/svg";
const HTML = "http://www.w3.org/1999/xhtml";
/** The attributes that refer to another resource, in SVG 1.1 and 2. */
const REFERENCE = /^(?:href|src|data|base)$/;
/** A part of the same drawing, or a picture or font inside the file. */
const INNER =
  /^\s*["']?\s*(?:#|data:(?:image\/(?:png|jpe?g|gif|webp)|font\/[\w-]+|application\/(?:x-)?font-[\w-]+)[;,])/i;
/** Text that browsers do not read as CSS, and names of other programs. */
const NO_CSS = /^(?:id$|class$|aria-|data-)|:/;

/**
 * Returns why an SVG must not be served from the site's own origin, where its scripts would run as the site:
 * the end of a sentence that begins with its name. `null` if it is well-formed XML with the root `svg` and
 * contains no script, event handlers, HTML or reference to anything outside itself.
 */
export function unsafeSvgReason(content: Uint8Array): string | null {
  let text: string;
  try {
    // With a declared encoding browsers would read other text than is checked here.
    text = new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch {
    return "is no SVG in UTF-8";
  }
  let nodes: readonly XmlNode[];
  try {
    nodes = parseXml(text, { preserveDocumentType: true, preserveXmlDeclaration: true }).children;
  } catch {
    return "is no well-formed SVG";
  }
  const encoding = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']*)/.exec(text)?.[1] ?? "utf-8";
  if (!/^(?:utf-?8|us-ascii)$/i.test(encoding)) return "is no SVG in UTF-8";
  const root = nodes.find((node) => node instanceof XmlElement);
  if (root === undefined || root.attributes[prefixed(root.name)] !== SVG || local(root) !== "svg") {
    return "is no SVG: its root is not the element svg of SVG’s namespace";
  }
  for (const node of nodes) {
    if (node instanceof XmlDocumentType && node.internalSubset !== null) {
      return "is an SVG that declares entities or attributes of its own";
    }
  }
  return problemIn(nodes);
}

/** The attribute that declares the namespace of a name. */
function prefixed(name: string): string {
  return name.includes(":") ? `xmlns:${name.split(":")[0]}` : "xmlns";
}

function local({ name }: { name: string }): string {
  return (name.split(":").at(-1) ?? "").toLowerCase();
}

/** Uses its own stack, since nesting may be deep. */
function problemIn(nodes: readonly XmlNode[]): string | null {
  const left = [...nodes];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (node instanceof XmlProcessingInstruction) return "is an SVG with processing instructions";
    if (!(node instanceof XmlElement)) continue;
    const reason = unsafeElementReason(node);
    if (reason !== null) return reason;
    for (const child of node.children) left.push(child);
  }
  return null;
}

function unsafeElementReason(element: XmlElement): string | null {
  const name = local(element);
  if (FORBIDDEN.has(name)) {
    return `is an SVG with the element <${element.name}>, which may run script or hold HTML`;
  }
  if (name === "style" && reachesOut(element.text)) {
    return "is an SVG whose style sheet refers to something outside it";
  }
  for (const [attribute, value] of Object.entries(element.attributes)) {
    const part = local({ name: attribute });
    if (attribute.startsWith("xmlns") && value === HTML) return "is an SVG that holds HTML";
    if (part.startsWith("on")) return `is an SVG with the event handler “${attribute}”`;
    // An animation may later set a value that is forbidden as a static one.
    if (part === "attributename" && /^(?:.*:)?(?:on|href|src)/i.test(value.trim())) {
      return `is an SVG that animates “${value.trim()}”`;
    }
    const refers = REFERENCE.test(part)
      ? !INNER.test(value)
      : !NO_CSS.test(attribute) && reachesOut(value);
    if (refers) {
      return `is an SVG that refers to something outside it, in “${attribute}” of <${element.name}>`;
    }
  }
  return null;
}

/** Whether CSS may fetch something. An escape could spell any of the searched words, so it counts too. */
function reachesOut(css: string): boolean {
  if (/@import|\\|image-set\(|src\(/i.test(css)) return true;
  return [...css.matchAll(/url\(/gi)].some(({ index }) => !INNER.test(css.slice(index + 4)));
}
