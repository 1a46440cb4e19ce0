import { withPrefix } from "gatsby";

/** As far as it is used: Gatsby's loader of pages (cache-dir/loader.js), which its links and navigation ask. */
interface Loader {
  loadPage: (path: string) => Promise<unknown>;
  enqueue: (path: string) => object;
  prefetch: (path: string) => object;
  hovering: (path: string) => void;
}

declare global {
  interface Window {
    ___loader?: Loader;
    ___navigate?: (to: string | number, options?: { replace?: boolean }) => void;
    ___push?: (to: string) => void;
    ___replace?: (to: string) => void;
  }
}

/**
 * Makes links, `navigate()` and prefetches of Gatsby's runtime lead to pages in `folders` as links of HTML do. These pages
 * have no runtime and no data for it: Gatsby would ask for the data and show the site's 404 page. Folders have slashes
 * at both ends and no path prefix. Runs once, before any page is rendered.
 */
export function leaveRuntime(folders: readonly string[]): void {
  const loader = window.___loader;
  if (folders.length === 0 || loader === undefined) return;
  // Where nothing is below the folders, the host shows the site's own 404 page, which has the runtime.
  const unknown = location.pathname;
  const isStatic = (to: string) =>
    isBelow(folders, to) && new URL(to, location.href).pathname !== unknown;
  const { loadPage, enqueue, prefetch, hovering } = loader;
  Object.assign(loader, {
    // Where only the address has changed, by code of the site or by Back, Gatsby loads a page with an error anew.
    loadPage: (path) => (isStatic(path) ? Promise.resolve({ status: "error" }) : loadPage(path)),
    enqueue: (path) => (isStatic(path) ? notPrefetched() : enqueue(path)),
    prefetch: (path) => (isStatic(path) ? notPrefetched() : prefetch(path)),
    hovering: (path) => (isStatic(path) ? prefetchHtml(path) : hovering(path)),
  } satisfies Loader);

  const { ___navigate: navigate, ___push: push, ___replace: replace } = window;
  window.___navigate = (to, options) => {
    if (typeof to === "number" || !isStatic(to)) navigate?.(to, options);
    else load(to, options?.replace === true);
  };
  window.___push = (to) => (isStatic(to) ? load(to, false) : push?.(to));
  window.___replace = (to) => (isStatic(to) ? load(to, true) : replace?.(to));
}

function load(to: string, replaces: boolean): void {
  if (replaces) location.replace(to);
  else location.assign(to);
}

/** What Gatsby's loader returns of a page that it does not prefetch. */
function notPrefetched(): Promise<boolean> & { abort: () => void } {
  return Object.assign(Promise.resolve(false), { abort: () => undefined });
}

function prefetchHtml(path: string): void {
  const { href } = new URL(path, location.href);
  const known = [...document.head.querySelectorAll<HTMLLinkElement>("link[rel=prefetch]")];
  if (navigator.connection?.saveData || known.some((link) => link.href === href)) return;
  const hint = document.createElement("link");
  hint.rel = "prefetch";
  hint.href = href;
  document.head.append(hint);
}

/** Returns whether an address, whole or from the root of the host, is below one of the folders, prefix or not. */
function isBelow(folders: readonly string[], to: string): boolean {
  const { origin, pathname } = new URL(to, location.href);
  if (origin !== location.origin) return false;
  const prefix = withPrefix("/").replace(/\/$/, "");
  const path = decode(pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : pathname);
  return folders.some((folder) => (path.endsWith("/") ? path : `${path}/`).startsWith(folder));
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
