const UNSAFE = /[<\u2028\u2029]/g;

/**
 * Returns a value as JSON that can stand in a `<script>` element: no `<`, which could end the element or open a
 * comment, and neither of the line separators that JavaScript once refused in strings.
 */
export function inlineJson(value: object): string {
  return JSON.stringify(value).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
