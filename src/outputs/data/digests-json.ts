import { utcInstant } from "../../messages/utc-instant";
import { DATA_VERSION } from "./data-version";
import type { DigestOutput } from "../types";

/** `/data/digests.json`; schemas/digests.schema.json. */
export interface DigestsJson {
  version: typeof DATA_VERSION;
  digests: DigestSummary[];
}

/** A digest in a list of digests. */
export interface DigestSummary extends Pick<
  DigestOutput,
  "slug" | "url" | "title" | "date" | "description" | "category" | "tags"
> {
  language: string;
  /** The keys of its papers, in its order. */
  papers: string[];
}

/** Returns the index of all digests and articles, in the order given. `language` is that of the site. */
export function digestsJson(digests: readonly DigestOutput[], language: string): DigestsJson {
  return {
    version: DATA_VERSION,
    digests: digests.map((digest) => ({
      ...aboutDigest(digest, language),
      papers: digest.entries.map(({ paper }) => paper.key),
    })),
  };
}

/** Returns what all data says of a digest or an article. `language` is that of the site. */
export function aboutDigest(
  { slug, url, title, date, description, lang, category, tags }: DigestOutput,
  language: string,
): Omit<DigestSummary, "papers"> {
  return {
    ...{ slug, url, title },
    date: date && utcInstant(date),
    description,
    language: lang ?? language,
    ...{ category, tags },
  };
}
