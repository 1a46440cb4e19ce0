/** A page of the whole site, as far as it is looked at. */
export interface SitePage {
  /** From the site's root, without path prefix. */
  path: string;
  /** The pattern of the paths that it answers in the browser, if it answers more than its own. */
  matchPath?: string | null | undefined;
}

/** Gatsby's runtime asks for the data of these whenever another page is missing. */
const ERROR_PAGES = /^\/(?:404|500)(?:\.html)?\/$/;

/**
 * Returns the folders, with a slash at both ends, that hold no page but such as never load Gatsby's runtime:
 * `basePath` itself or, where the site has pages of its own in it, those right below it.
 */
export function staticFolders<Page extends SitePage>(
  pages: Iterable<Page>,
  isStatic: (page: Page) => boolean,
  basePath: string,
): string[] {
  const ours = new Set<string>();
  const others = new Set<string>();
  for (const page of pages) {
    const folders = isStatic(page) ? ours : others;
    for (const path of [page.path, page.matchPath ?? page.path].map(withSlash)) {
      if (!path.startsWith(basePath)) continue;
      folders.add(basePath);
      const [segment = ""] = path.slice(basePath.length).split("/");
      if (segment !== "") folders.add(`${basePath}${segment}/`);
    }
  }
  if (!others.has(basePath)) return ours.has(basePath) ? [basePath] : [];
  return [...ours].filter((folder) => !others.has(folder) && !ERROR_PAGES.test(folder)).sort();
}

/** Returns whether a page at `path` is in one of the folders. */
export function isInFolder(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => withSlash(path).startsWith(folder));
}

/** The site's option `trailingSlash` decides which form Gatsby keeps. */
function withSlash(path: string): string {
  return path.endsWith("/") ? path : `${path}/`;
}
