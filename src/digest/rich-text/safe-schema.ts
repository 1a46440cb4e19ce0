import type { Schema } from "hast-util-sanitize";
import { ALLOWED_TAGS, FORBIDDEN_TAGS } from "./html-tags";
import { MATH_ATTRIBUTES, MATH_CLASSES, MATH_ELEMENTS } from "../tex/mathml";

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const SIZE = /^\d{1,4}$/;

const MATH_ATTRIBUTE_LIST: [string, ...(string | RegExp)[]][] = [
  ...[...MATH_ATTRIBUTES].map(([name, value]): [string, RegExp] => [name, value]),
  ["className", ...MATH_CLASSES],
];

/**
 * The allow-list for everything that authors write, for hast-util-sanitize: elements, attributes and
 * their values. It has no `style`, no event handler, and only those classes that this theme makes.
 * Addresses are checked before (see safe-url.ts); the protocols here are a second lock.
 */
export const SAFE_SCHEMA: Schema = {
  allowComments: false,
  allowDoctypes: false,
  clobber: [],
  clobberPrefix: "",
  strip: [...FORBIDDEN_TAGS].filter((tag) => tag !== "math"),
  tagNames: [...ALLOWED_TAGS, ...MATH_ELEMENTS],
  ancestors: Object.fromEntries(
    ["caption", "tbody", "td", "tfoot", "th", "thead", "tr"].map((tag) => [tag, ["table"]]),
  ),
  attributes: {
    ...Object.fromEntries(MATH_ELEMENTS.map((name) => [name, MATH_ATTRIBUTE_LIST])),
    math: [...MATH_ATTRIBUTE_LIST, "dataTex"],
    a: ["href", "ariaDescribedBy", "ariaLabel", "dataFootnoteRef", "dataFootnoteBackref"],
    img: [
      "src",
      "alt",
      ["width", SIZE],
      ["height", SIZE],
      ["loading", "lazy"],
      ["decoding", "async"],
    ],
    section: ["dataFootnotes"],
    span: [["className", "small-caps"]],
    ol: [["start", /^\d{1,9}$/], "reversed"],
    td: [
      ["dataAlign", "left", "center", "right"],
      ["colSpan", SIZE],
      ["rowSpan", SIZE],
    ],
    th: [
      ["dataAlign", "left", "center", "right"],
      ["colSpan", SIZE],
      ["rowSpan", SIZE],
      ["scope", "row", "col", "rowgroup", "colgroup"],
    ],
    details: ["open"],
    "*": ["id", "title", ["lang", LANGUAGE], ["dir", "ltr", "rtl", "auto"]],
  },
  protocols: { href: ["http", "https", "mailto"], src: [] },
};
