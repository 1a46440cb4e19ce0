/** Returns a field of a value from outside, whatever that is. */
export function fieldOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

/** Returns a field that is a text with more than white space; `null` for anything else. */
export function textOf(value: unknown, key: string): string | null {
  const field = fieldOf(value, key);
  return typeof field === "string" && field.trim() !== "" ? field.trim() : null;
}

/** Returns a field that is a list; an empty one for anything else. */
export function listOf(value: unknown, key: string): unknown[] {
  const field = fieldOf(value, key);
  return Array.isArray(field) ? field : [];
}
