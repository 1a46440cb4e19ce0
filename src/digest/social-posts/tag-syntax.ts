/**
 * The text after a tag's name, up to its `>`, as the source of a regular expression. A `<` in it is inside
 * quotes, or else this is not a tag.
 */
export const REST_OF_TAG = `[^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*>`;
