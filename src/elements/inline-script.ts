/** What differs from site to site in what the script remembers. */
interface Site {
  /** The path of the theme's home on its host, with slashes at both ends: sites below different paths share its storage. */
  base: string;
  /** The word that marks what is new since the last visit. */
  newWord: string;
}

/**
 * Returns the inline script of every page of a site, from the output of `scripts/build-elements.mjs` for
 * `inline.ts`; `main` is the address of the module that it loads. It is the same on all pages, so that one hash allows it in a
 * Content-Security-Policy.
 */
export function inlineScript(built: string, main: string, { base, newWord }: Site): string {
  return built
    .replaceAll('"hot-papers:main"', JSON.stringify(main))
    .replaceAll('"hot-papers:place"', inlineString(`hot-papers${base}`))
    .replaceAll('"hot-papers:new"', inlineString(newWord));
}

/** A string of JavaScript that ends no script element. */
function inlineString(text: string): string {
  return JSON.stringify(text).replaceAll("<", "\\u003c");
}
