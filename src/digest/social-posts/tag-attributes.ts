import { remembered } from "../values/remembered";
import { tokeniseHtml } from "./html-tokens";

/**
 * Returns the attributes of the opening tag `tag` by name in lower case, with their character references decoded. Nearly
 * all are of the same script, which stands below each post.
 */
export const readAttributes = remembered((tag: string): ReadonlyMap<string, string> => {
  let found: ReadonlyMap<string, string> = new Map();
  tokeniseHtml(tag, {
    text: () => undefined,
    open: (_, attributes) => {
      found = attributes;
    },
    close: () => undefined,
  });
  return found;
});
