import { FILE_EXTENSION } from "./file-extension";

/** How long a pointer has to stay on a link, so that moving over a list does not fetch all of its pages. */
const INTENT_MS = 80;

const FILE = new RegExp(`\\.${FILE_EXTENSION}$`);

/**
 * Prefetches pages of the site when readers point at a link to one, unless they save data: for browsers
 * without speculation rules. `root` is the absolute address of the site's root, with a trailing slash.
 */
export function prefetchLinks(root: string): void {
  if (navigator.connection?.saveData) return;
  const fetched = new Set<string>();
  let timer = 0;
  const onIntent = ({ target }: Pick<Event, "target">) => {
    clearTimeout(timer);
    const page = target instanceof Element ? pageOf(target, root) : null;
    if (!page || fetched.has(page)) return;
    timer = window.setTimeout(() => {
      fetched.add(page);
      const hint = document.createElement("link");
      hint.rel = "prefetch";
      hint.href = page;
      document.head.append(hint);
    }, INTENT_MS);
  };
  // A touch also counts as a pointer over the link.
  addEventListener("pointerover", onIntent, { passive: true });
  addEventListener("focusin", onIntent, { passive: true });
  // The reader may have pointed at it before this began.
  onIntent({ target: document.querySelector("a:hover,a:focus") });
}

/** Returns the address, without fragment, of another page of the site that a link leads to. */
function pageOf(target: Element, root: string): string | null {
  const link = target.closest("a");
  // In a drawing a link is of another kind, and it is seldom meant when a pointer moves over it.
  if (!(link instanceof HTMLAnchorElement) || !link.href.startsWith(root)) return null;
  if (link.target === "_blank" || link.hasAttribute("download")) {
    return null;
  }
  const { origin, pathname, search } = link;
  const isHere = pathname === location.pathname && search === location.search;
  return isHere || FILE.test(pathname) ? null : origin + pathname + search;
}
