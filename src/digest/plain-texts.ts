import { FILE_START } from "../problems/range";
import { parseTitle } from "./rich-text/title";
import type { FrontMatter } from "./types";

/**
 * Returns front matter whose title and description are plain text, as they are shown: without the marks of Markdown, and with
 * the characters that TeX stands for, as in the title of a post that is a heading. Tags and character references in them stay as
 * they are written: these fields are not HTML.
 */
export function withPlainTexts(frontMatter: FrontMatter): FrontMatter {
  const { title, description } = frontMatter;
  return { ...frontMatter, title: plain(title), description: plain(description) };
}

function plain(written: string | null): string | null {
  if (written === null || /<|&#?\w+;/.test(written)) return written;
  return parseTitle(written, FILE_START.start, () => undefined).text || written;
}
