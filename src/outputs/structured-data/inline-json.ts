const UNSAFE = /[&<>\u2028\u2029]/g;

/**
 * Returns a value as JSON that can stand in a `<script>` element and that reads the same after character references in
 * it are decoded, since Gatsby decodes them in all that its `Head` holds: no `&`, `<` or `>`, so no reference, end tag
 * or comment can come of it, and neither of the line separators that JavaScript once refused in strings. JSON has
 * `\u` escapes for all of them (RFC 8259, 7).
 */
export function inlineJson(value: object): string {
  return JSON.stringify(value).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
