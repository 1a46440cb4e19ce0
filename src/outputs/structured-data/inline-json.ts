const UNSAFE = /[&<>\u2028\u2029]/g;

/**
 * Returns a value as JSON that is safe in a `<script>` element and unchanged by decoding character
 * references, which Gatsby does in the content of `Head`. It has no `&`, `<` or `>`, so it cannot form a
 * reference, end tag or comment, and neither of the line separators that older JavaScript does not allow in
 * strings. JSON has `\u` escapes for all of them (RFC 8259, 7).
 */
export function inlineJson(value: object): string {
  return JSON.stringify(value).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
