import { fromHtml } from "hast-util-from-html";

/** Those that networks write; the HTML standard knows some 2,000 more, and many of them without a semicolon. */
const COMMON = new Map([
  ["&amp;", "&"],
  ["&gt;", ">"],
  ["&lt;", "<"],
  ["&mdash;", "—"],
  ["&quot;", '"'],
  ["&#39;", "'"],
]);
const COMMON_REFERENCE = /&(?:amp|gt|lt|mdash|quot|#39);/g;
const OTHER_REFERENCE = /&(?!(?:amp|gt|lt|mdash|quot|#39);)[\w#]/;

/** Returns text of HTML, which holds no tag, with its character references as the characters that they stand for. */
export function decodeText(text: string): string {
  if (!OTHER_REFERENCE.test(text)) return decodeCommon(text);
  const [node] = fromHtml(text.replaceAll("<", "&lt;"), { fragment: true }).children;
  return node?.type === "text" ? node.value : text;
}

/** Returns the value of an attribute of HTML likewise; in there fewer references may lack their semicolon. */
export function decodeAttribute(value: string): string {
  if (!OTHER_REFERENCE.test(value)) return decodeCommon(value);
  const tag = `<a title="${value.replaceAll('"', "&quot;")}">`;
  const [node] = fromHtml(tag, { fragment: true }).children;
  const title = node?.type === "element" ? node.properties.title : undefined;
  return typeof title === "string" ? title : value;
}

function decodeCommon(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(COMMON_REFERENCE, (reference) => COMMON.get(reference) ?? reference);
}
