import { ACCENTS } from "./macro-tables";
import { raised } from "./small-characters";

/** The signs that Temml sets above a letter, and the combining characters for them. */
const ABOVE = new Map<string, string | undefined>([
  ["ˆ", ACCENTS.get("^")],
  ["^", ACCENTS.get("^")],
  ["˜", ACCENTS.get("~")],
  ["~", ACCENTS.get("~")],
  ["¯", ACCENTS.get("=")],
  ["ˉ", ACCENTS.get("=")],
  ["‾", ACCENTS.get("=")],
  ["˙", ACCENTS.get(".")],
  ["¨", ACCENTS.get('"')],
  ["ˇ", ACCENTS.get("v")],
  ["˘", ACCENTS.get("u")],
  ["→", "\u20D7"],
  ["⃗", "\u20D7"],
]);

/** Returns a letter with an accent of MathML, `x̂`; what is no letter or no accent as base and superscript. */
export function withSignAbove(base: string, sign: string): string {
  const mark = ABOVE.get(sign);
  if (mark !== undefined) return [...base].length === 1 ? (base + mark).normalize("NFC") : base;
  return sign === "" ? base : base + raised(sign);
}
