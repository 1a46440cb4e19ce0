/** The MathML elements that pages may hold: MathML Core, and `menclose`, which Firefox draws. */
export const MATH_ELEMENTS: readonly string[] = [
  "math",
  "menclose",
  "merror",
  "mfrac",
  "mi",
  "mmultiscripts",
  "mn",
  "mo",
  "mover",
  "mpadded",
  "mphantom",
  "mprescripts",
  "mroot",
  "mrow",
  "ms",
  "mspace",
  "msqrt",
  "mstyle",
  "msub",
  "msubsup",
  "msup",
  "mtable",
  "mtd",
  "mtext",
  "mtr",
  "munder",
  "munderover",
];

const LENGTH = /^[+-]?(?:\d{1,2}|\d{0,2}\.\d{1,8})(?:em|ex|mu|pt|px)?$/;
const COLOR = /^(?:#[\da-f]{3,8}|[a-z]{3,20})$/i;
const BOOLEAN = /^(?:true|false)$/;

/** The attributes that MathML may carry, with the values that each may have. */
export const MATH_ATTRIBUTES: ReadonlyMap<string, RegExp> = new Map([
  ["accent", BOOLEAN],
  ["accentunder", BOOLEAN],
  ["columnspan", /^\d{1,2}$/],
  ["depth", LENGTH],
  ["display", /^block$/],
  ["displaystyle", BOOLEAN],
  ["form", /^(?:prefix|infix|postfix)$/],
  ["height", LENGTH],
  ["largeop", BOOLEAN],
  ["linethickness", LENGTH],
  ["lspace", LENGTH],
  ["mathbackground", COLOR],
  ["mathcolor", COLOR],
  ["mathsize", LENGTH],
  ["mathvariant", /^normal$/],
  ["maxsize", LENGTH],
  ["minsize", LENGTH],
  ["movablelimits", BOOLEAN],
  ["notation", /^[a-z ]{1,60}$/],
  ["rowspan", /^\d{1,2}$/],
  ["rspace", LENGTH],
  ["scriptlevel", /^[+-]?\d$/],
  ["stretchy", BOOLEAN],
  ["symmetric", BOOLEAN],
  ["voffset", LENGTH],
  ["width", LENGTH],
]);

/**
 * The classes that MathML may carry, since it has no attribute for them that browsers follow: cells of
 * aligned equations are set left or right, and a frame stands around `\boxed` and `\fbox`.
 */
export const MATH_CLASSES: readonly string[] = ["tml-left", "tml-right", "tml-fbox"];
