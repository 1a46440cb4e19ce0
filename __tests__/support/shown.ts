import type { Digest } from "../../src/digest/types";

/**
 * Returns all of a digest that pages show, for comparison: places in its file move with what an edit adds, and two
 * addresses that lead to the same page are one.
 */
export function shown(digest: Digest): string {
  return JSON.stringify(digest, (key, value) => {
    if (key === "places") return undefined;
    // No page shows it beside the date that it is read as.
    if (key === "rawDate" && digest.date !== null) return undefined;
    return typeof value === "string" ? samePage(value) : value;
  });
}

function samePage(text: string): string {
  return text
    .replace(/http:\/\/(?=[\w.-]*(?:arxiv\.org|github\.com))/g, "https://")
    .replace(/(?<=arxiv\.org\/pdf\/[\w./-]{1,30})\.pdf/g, "");
}
