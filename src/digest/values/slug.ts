import { fitSegment, pathSegment, type PathSegment } from "./path-segment";

const LONGEST = 80;

/**
 * Returns `text` as one readable path segment in lower case: letters and digits of any script (NFKC), each
 * run of anything else a hyphen. Empty if there is neither letter nor digit. Long slugs are cut and end in a
 * checksum of the whole, so that different texts stay different.
 */
export function slugify(text: string): string {
  return pathSegment(readable(text), LONGEST);
}

function readable(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

/**
 * Returns a slug that an author wrote as one safe path segment, otherwise as written: no slashes, dot segments,
 * spaces, control characters, or characters that end a path in a URL (RFC 3986) or that file systems refuse.
 */
export function safeSlug(slug: string): string {
  return fitSlug(slug).segment;
}

/** Returns the slug of `safeSlug`, and whether it was changed because of its length or a reserved name. */
export function fitSlug(slug: string): PathSegment {
  return fitSegment(withoutTraps(slug), LONGEST);
}

function withoutTraps(slug: string): string {
  const segments = slug
    .normalize("NFC")
    // U+FEFF, zero-width and bidi characters are invisible in an address.
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "")
    .split(/[/\\]/)
    .map((segment) => segment.replace(/[\s?#%:*"<>|]+/g, "-").replace(/^-+|(?<!-)-+$/g, ""))
    .filter((segment) => !/^\.*$/.test(segment));
  return segments.join("-").replace(/^[-.]+|(?<![-.])[-.]+$/g, "");
}

/**
 * Returns the slug of a post without one, from its file's name; empty if that has no letters or digits:
 * `2020-09-16---Hot-Papers.md` is `2020-09-16-hot-papers`.
 */
export function fileSlug(fileName: string): PathSegment {
  return fitSegment(readable(stem(fileName)), LONGEST);
}

/** Returns a title for a post without one: `2020-09-16---Hot-Papers.md` is `Hot Papers 2020-09-16`. */
export function fileTitle(fileName: string): string {
  const [, date = "", name = ""] = /^(\d{4}-\d{1,2}-\d{1,2})?(.*)$/s.exec(stem(fileName)) ?? [];
  const words = name.split(/[\s_-]+/).filter((word) => word !== "");
  return [...words, date].join(" ").trim();
}

/** Returns the date at the head of a file's name as written there, or `null`. */
export function fileDate(fileName: string): string | null {
  return /^\d{4}-\d{1,2}-\d{1,2}(?!\d)/.exec(stem(fileName))?.[0] ?? null;
}

function stem(fileName: string): string {
  const name =
    fileName
      .split(/[/\\]/)
      .filter((part) => part !== "")
      .at(-1) ?? "";
  return name.slice(0, 1000).replace(/\.(?:md|markdown)$/i, "");
}
