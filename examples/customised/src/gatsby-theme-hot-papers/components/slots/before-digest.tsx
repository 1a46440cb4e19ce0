import { useSite } from "gatsby-theme-hot-papers/src/components/site-context";
import type { BeforeDigestProps } from "gatsby-theme-hot-papers/src/components/slots/before-digest";

/** Below the heading of each digest, in the site's own words. */
export function BeforeDigest({ digest }: BeforeDigestProps) {
  const { messages } = useSite();
  const { length } = digest.entries;
  return length > 0 && <p>{`We talked about ${messages.papers(length)} over lunch.`}</p>;
}
