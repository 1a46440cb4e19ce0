/** Globals of the networks' scripts, and browser features missing in TypeScript's own types. */
interface Window {
  twttr?: object;
  bluesky?: { scan: (node: Element) => void };
}

/** How the script inside a page hands a copy that a reader's click has begun to the element that this click defines. */
interface HTMLAnchorElement {
  hotPapersCopy?: Promise<void>;
}

interface Navigator {
  /** Only Chromium has it (https://wicg.github.io/savedata/). */
  readonly connection?: { readonly saveData?: boolean };
}

declare module "gatsby-plugin-twitter/gatsby-browser" {
  /** Loads Twitter's script if there is a `.twitter-tweet` in the document, and has it look for new ones. */
  export function onRouteUpdate(): void;
}

/** The address of `main.ts` on the site, which is put in when a page is made. */
declare module "hot-papers:main" {
  export { linkedText, takeOver } from "./main";
}

/** The address of `search/search.ts` on the site, likewise. */
declare module "hot-papers:search" {
  export function search(link: HTMLAnchorElement, typed: string | null): void;
}

/** The text of a style sheet, which the build of the elements puts in. */
declare module "*/search.css" {
  const text: string;
  export default text;
}
