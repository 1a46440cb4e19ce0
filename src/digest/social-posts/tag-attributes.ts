import { tokeniseHtml } from "./html-tokens";

/** Returns the attributes of the opening tag `tag` by name in lower case, with their character references decoded. */
export function readAttributes(tag: string): ReadonlyMap<string, string> {
  let found: ReadonlyMap<string, string> = new Map();
  tokeniseHtml(tag, {
    text: () => undefined,
    open: (_, attributes) => {
      found = attributes;
    },
    close: () => undefined,
  });
  return found;
}
