/** What differs from site to site in what the script remembers. */
interface Site {
  /** The path of the theme's home on its host, with slashes at both ends: sites below different paths share its storage. */
  base: string;
  /** The word that marks what is new since the last visit. */
  newWord: string;
  /** Whether React hydrates the page: what elements change before that, it would take for a fault of the page and undo. */
  isHydrated?: boolean;
}

/** The event by which a page says that it is hydrated. */
export const HYDRATED = "hot-papers-hydrated";
/** How long a page waits for that once it is loaded, in milliseconds: Gatsby's scripts may fail to load. */
const LONGEST_WAIT_MS = 10_000;
const WAIT = `const hotPapersHydrated=new Promise(go=>{addEventListener("${HYDRATED}",go);addEventListener("load",()=>setTimeout(go,${LONGEST_WAIT_MS}))});`;
const LOAD = 'import("hot-papers:main")';

/**
 * Returns the inline script of every page of a site, from the output of `scripts/build-elements.mjs` for
 * `inline.ts`; `main` is the address of the module that it loads. It is the same on all pages, so that one hash allows it in a
 * Content-Security-Policy.
 */
export function inlineScript(
  built: string,
  main: string,
  { base, newWord, isHydrated = false }: Site,
): string {
  const script = isHydrated
    ? WAIT + built.replaceAll(LOAD, `hotPapersHydrated.then(()=>${LOAD})`)
    : built;
  return script
    .replaceAll('"hot-papers:main"', JSON.stringify(main))
    .replaceAll('"hot-papers:place"', inlineString(`hot-papers${base}`))
    .replaceAll('"hot-papers:new"', inlineString(newWord));
}

/** A string of JavaScript that ends no script element. */
function inlineString(text: string): string {
  return JSON.stringify(text).replaceAll("<", "\\u003c");
}
