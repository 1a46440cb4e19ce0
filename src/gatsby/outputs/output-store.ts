import type { PublicFile } from "../../outputs/output-file";

/**
 * The files beside the pages that the last `createPages` decided, by path. `onPostBuild` writes them and
 * `gatsby develop` serves them; both run in the same process as `createPages`.
 */
export const outputStore = new Map<string, PublicFile>();

/** Replaces what the store holds. */
export function storeOutputs(files: readonly PublicFile[]): void {
  outputStore.clear();
  for (const file of files) outputStore.set(file.path, file);
}
