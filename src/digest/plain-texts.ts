import { FILE_START } from "../problems/range";
import { parseTitle } from "./rich-text/title";
import type { FrontMatter } from "./types";

/** Code, or a link with an address; a formula such as `$[a](b)$` has none. */
const CODE_OR_LINK = /(`{1,9})[^`]*\1|!?\[([^[\]]*)\]\(<?(?=[^\s()<>./:#]*[./:#])([^\s()<>]+)>?\)/g;

/**
 * Returns front matter whose title and description are plain text, as they are shown: without the marks of Markdown, and with
 * the characters that TeX stands for, as in the title of a post that is a heading. The address of a link stands in parentheses
 * after its words, since nothing else shows it. Tags and character references in them stay as they are written: these fields
 * are not HTML.
 */
export function withPlainTexts(frontMatter: FrontMatter): FrontMatter {
  const { title, description } = frontMatter;
  return { ...frontMatter, title: plain(title), description: plain(description) };
}

function plain(written: string | null): string | null {
  if (written === null || /<|&#?\w+;/.test(written)) return written;
  const shown = written.replace(CODE_OR_LINK, (whole, _code, words?: string, address?: string) =>
    words === undefined || address === undefined ? whole : `${words} (${address})`,
  );
  return parseTitle(shown, FILE_START.start, () => undefined).text || written;
}
