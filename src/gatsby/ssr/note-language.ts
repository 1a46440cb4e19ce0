import { readFile } from "node:fs/promises";

/** The marker as Gatsby writes it into a page of the theme that has its runtime. */
const MARKER = '<meta name="hot-papers" content="hydrate"';
const LANGUAGE = /<html\b[^>]*?\slang="([^"]*)"/;

/** Returns whether a page that Gatsby has just written is one of the theme's with Gatsby's runtime. */
export function isHydratedPage(html: string): boolean {
  return html.includes(MARKER);
}

/**
 * Returns a page of the theme that has Gatsby's runtime with the language of the site's own pages in its
 * marker, where `noteSiteLanguage` finds it; `lang` is as in HTML.
 */
export function withSiteLanguage(html: string, lang: string): string {
  return html.replace(MARKER, `${MARKER} data-lang="${lang}"`);
}

/**
 * Returns the `lang` of the first of these pages that has one, as in its HTML; `null` if none has. Files may
 * be missing.
 */
export async function languageOfSite(files: readonly string[]): Promise<string | null> {
  for (const file of files) {
    const html = await readFile(file, "utf8").catch(() => "");
    const lang = LANGUAGE.exec(html)?.[1];
    if (lang) return lang;
  }
  return null;
}
