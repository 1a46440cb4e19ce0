/** The addresses of the modules that the script loads; without `prefetch` it prefetches no pages. */
interface Modules {
  main: string;
  search: string;
  prefetch: string | null;
}

/**
 * Returns the inline script of every page of a site, from the output of `scripts/build-elements.mjs` for
 * `inline.ts`. It is the same on all pages, so that one hash allows it in a Content-Security-Policy.
 */
export function inlineScript(built: string, { main, search, prefetch }: Modules): string {
  const script = built
    .replaceAll('"hot-papers:main"', JSON.stringify(main))
    .replaceAll('"hot-papers:search"', JSON.stringify(search));
  if (prefetch === null) return script;
  return `${script}HTMLScriptElement.supports?.("speculationrules")||import(${JSON.stringify(prefetch)})`;
}
