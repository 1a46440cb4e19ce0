/**
 * What follows a tag's name, up to its `>`, as the source of a regular expression. A `<` in there stands in quotes or
 * shows that there is no tag.
 */
export const REST_OF_TAG = `[^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*>`;
