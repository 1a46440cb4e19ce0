import { validText } from "./valid-text";

/** What `JSON.stringify` makes of a character that `validText` changes, and the two that it leaves; also any backslash before such a letter. */
const MAY_BE_INVALID = /\\[bfru]|[\uFFFE\uFFFF]/;

/** Returns a value as a JSON document with a line end, its texts without control characters and lone surrogates. */
export function writeJson(value: unknown): string {
  const text = JSON.stringify(value);
  // Looking at each text before it is written takes several times as long as writing.
  if (!MAY_BE_INVALID.test(text)) return `${text}\n`;
  const clean = (_: string, part: unknown) => (typeof part === "string" ? validText(part) : part);
  return `${JSON.stringify(value, clean)}\n`;
}
