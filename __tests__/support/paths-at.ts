import { sitePaths, type SitePaths } from "../../src/site/addresses/site-paths";

/** Returns the paths of a site that has all pages, with its home at `basePath`. */
export function pathsAt(basePath = "/"): SitePaths {
  return sitePaths({ basePath, paperPages: true });
}
