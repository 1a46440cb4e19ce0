import { validText } from "./valid-text";

/** Returns a value as a JSON document with a line end, its texts without control characters and lone surrogates. */
export function writeJson(value: unknown): string {
  const clean = (_: string, part: unknown) => (typeof part === "string" ? validText(part) : part);
  return `${JSON.stringify(value, clean)}\n`;
}
