/**
 * Most file systems allow 255 bytes in a name; this leaves room for what the site adds to a segment (`-2`,
 * `.json`, `.part`).
 */
const MOST_BYTES = 240;

/**
 * Names that Windows reserves for devices, with any extension, names that hosts treat as the page of a
 * folder, and the extensions of the files beside pages: the folder of a post `a.bib` would have the path of
 * the citations of a post `a`.
 */
const RESERVED =
  /^(?:(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?|index\.html?|.*\.(?:bib|ris|csl\.json))$/i;

/** Why a text cannot be part of an address unchanged: it is too long, or a reserved name. */
export type SegmentChange = "long" | "reserved";

/** A path segment, and why it differs from its text; `null` if it does not. */
export interface PathSegment {
  segment: string;
  change: SegmentChange | null;
}

/**
 * Returns a text as one path segment that any host can keep as the name of a file or folder: at most 240
 * bytes of UTF-8 and at most the given number of characters. Longer texts are cut between characters and end
 * in a checksum of the whole, so that different texts stay different; reserved names get `-1`. A text that
 * fits is returned unchanged.
 */
export function fitSegment(text: string, mostCharacters = Infinity): PathSegment {
  if (RESERVED.test(text)) return { segment: `${text}-1`, change: "reserved" };
  const segment = shorten(text, mostCharacters);
  return { segment, change: segment === text ? null : "long" };
}

/** Returns the segment of `fitSegment`, for addresses that no author writes. */
export function pathSegment(text: string, mostCharacters = Infinity): string {
  return fitSegment(text, mostCharacters).segment;
}

/** Of a UTF-16 code unit in UTF-8. */
const MOST_BYTES_OF_UNIT = 3;

function shorten(text: string, mostCharacters: number): string {
  const most = Math.min(mostCharacters, MOST_BYTES / MOST_BYTES_OF_UNIT);
  if (text.length <= most) return text;
  const characters = [...text];
  if (characters.length <= mostCharacters && byteLength(text) <= MOST_BYTES) return text;
  const end = `-${checksum(text)}`;
  let bytes = byteLength(end);
  const kept = characters.slice(0, Math.max(0, mostCharacters - end.length));
  const cut = kept.findIndex((character) => (bytes += byteLength(character)) > MOST_BYTES);
  const head = (cut === -1 ? kept : kept.slice(0, cut)).join("");
  return `${head.replace(/(?<!-)-+$/, "")}${end}`;
}

/** Bytes of UTF-8. */
function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** FNV-1a, 32 bits, as eight hexadecimal digits. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
