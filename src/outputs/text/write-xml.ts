import Builder from "fast-xml-builder";
import { validText } from "./valid-text";

/** An element: `@name` is an attribute, `#text` its text, all else its children; `undefined` is not written. */
export interface XmlElement {
  [name: string]: string | undefined | XmlElement | readonly (string | XmlElement)[];
}

const clean = (_: string, value: unknown) => (typeof value === "string" ? validText(value) : value);

const builder = new Builder({
  attributeNamePrefix: "@",
  ignoreAttributes: false,
  format: true,
  indentBy: " ",
  suppressEmptyNode: true,
  // Its default writes `term="true"` as `term`, which is not XML.
  suppressBooleanAttributes: false,
  tagValueProcessor: clean,
  attributeValueProcessor: clean,
});

/** Returns an XML 1.0 document of one root element, in UTF-8; markup in texts and attributes is escaped. */
export function writeXml(root: XmlElement): string {
  return builder.build({ "?xml": { "@version": "1.0", "@encoding": "utf-8" }, ...root });
}
