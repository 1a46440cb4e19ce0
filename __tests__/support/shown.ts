import type { Digest } from "../../src/digest/types";

/** Returns all of a digest that pages show, for comparison: places in its file move with what an edit adds. */
export function shown(digest: Digest): string {
  return JSON.stringify(digest, (key, value) => (key === "places" ? undefined : value));
}
