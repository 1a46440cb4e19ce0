import { parseXml, type XmlDocument, XmlElement, type XmlNode } from "@rgrove/parse-xml";

/** Returns the root of an answer in XML. Throws an Error where it is not well-formed, as where it was cut off. */
export function xmlRoot(xml: string): XmlElement | null {
  let document: XmlDocument;
  try {
    document = parseXml(xml.replace(/^\ufeff/, ""));
  } catch {
    throw new Error("the answer is no well-formed XML");
  }
  return document.root;
}

/** Returns the children of an element with a name, with its prefix. */
export function elementsOf(parent: XmlElement, name: string): XmlElement[] {
  const isWanted = (node: XmlNode): node is XmlElement =>
    node instanceof XmlElement && node.name === name;
  return parent.children.filter(isWanted);
}

/** Returns the text of the first child of that name in one line; `null` if there is none. */
export function textIn(parent: XmlElement, name: string): string | null {
  const text = elementsOf(parent, name)[0]?.text.replace(/\s+/g, " ").trim();
  return text === undefined || text === "" ? null : text;
}
