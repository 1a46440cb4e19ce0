import { withPrefix } from "gatsby";

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&#x27;", "'"],
]);

/**
 * Returns what the inline script has to know of the site, from the attributes of the root of a page's HTML, as React writes
 * it: the path of the theme's home, and the word for what is new. Without that root it is the site's home, and no word.
 */
export function siteOfBody(body: string): { base: string; newWord: string } {
  const [root = ""] = /<[^<>]* data-hot-papers="[^<>]*>/.exec(body) ?? [];
  return {
    base: attribute(root, "data-hot-papers") ?? withPrefix("/"),
    newWord: attribute(root, "data-new-word") ?? "",
  };
}

function attribute(tag: string, name: string): string | undefined {
  const [, value] = new RegExp(` ${name}="([^"]*)"`).exec(tag) ?? [];
  return value?.replace(/&(?:amp|lt|gt|quot|#x27);/g, (escape) => ESCAPES.get(escape) ?? escape);
}
