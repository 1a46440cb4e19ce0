import type { Store } from "gatsby";

/** Returns the folder of the site that is being built, absolute. */
export function siteRootOf(store: Pick<Store, "getState">): string {
  return store.getState().program.directory;
}
