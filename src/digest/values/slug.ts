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

/**
 * Returns the last part of a slug that is a path below `/posts/` or `/pages/`, as the Lumen starter and others write it
 * (`/posts/a-post`, `/posts/2020/a-post/`); `null` for other slugs.
 */
export function slugInFolder(slug: string): string | null {
  return /^\/?(?:posts|pages)\/(?:[^/]+\/)*([^/]+)\/?$/.exec(slug.trim())?.[1] ?? null;
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

/** The name of a file without its extension; of `a-post/index.md`, that of its folder. */
function stem(fileName: string): string {
  const parts = fileName.split(/[/\\]/).filter((part) => part !== "");
  const name = (parts.at(-1) ?? "").slice(0, 1000).replace(/\.(?:md|markdown)$/i, "");
  const folder = parts.at(-2) ?? "";
  const isIndex = name.toLowerCase() === "index" && !/^(?:posts|pages|)$/.test(folder);
  return isIndex ? folder.slice(0, 1000) : name;
}
