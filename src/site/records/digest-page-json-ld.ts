import { digestJsonLd, type DigestPart } from "../../outputs/structured-data/digest-json-ld";
import { inlineJson } from "../../outputs/structured-data/inline-json";
import type { DigestOutput } from "../../outputs/types";
import type { SiteOutputs } from "../outputs/site-outputs";
import { isLong, PAPERS_PER_PAGE } from "../posts/digest-pages";
import type { RoutedDigest } from "../posts/routed-digest";

/**
 * Returns the structured data of a page of a digest, by the index of the page, from 0, as JSON for a script
 * block; `null` for a page of the site that is no post.
 */
export function digestPageJsonLd(
  digest: RoutedDigest,
  index: number,
  { site, digests }: Pick<SiteOutputs, "site" | "digests">,
): string | null {
  const output = digests.get(digest.path);
  if (output === undefined) return null;
  const part = isLong(digest) ? partOf(output, index) : undefined;
  return inlineJson(digestJsonLd(output, site, part));
}

function partOf({ entries, url }: DigestOutput, index: number): DigestPart {
  const start = index * PAPERS_PER_PAGE;
  return { url: entries[start]?.page ?? url, start, end: start + PAPERS_PER_PAGE };
}
