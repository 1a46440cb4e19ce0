/** Most file systems take 255 bytes a name; what the site adds to a segment (`-2`, `.json`, `.part`) fits beside these. */
const MOST_BYTES = 240;

/**
 * What Windows keeps for devices, with any extension, what hosts take for the page of a folder, and the ends of the files
 * that the site has beside its pages: the folder of a post `a.bib` would stand where the citations of a post `a` do.
 */
const RESERVED =
  /^(?:(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?|index\.html?|.*\.(?:bib|ris|csl\.json))$/i;

/** Why a text does not stand in an address as it is: it is too long, or a name that is kept for other things. */
export type SegmentChange = "long" | "reserved";

/** A path segment, and why it is another than the text that it was made of; `null` where it is not. */
export interface PathSegment {
  segment: string;
  change: SegmentChange | null;
}

/**
 * Returns a text as one path segment that any host can keep as the name of a file or folder: at most 240 bytes of UTF-8
 * and at most as many characters as told, cut at a character and then ended with a checksum of the whole, so that two
 * that differ stay different; names that systems reserve get `-1`. What fits comes back as it is.
 */
export function fitSegment(text: string, mostCharacters = Infinity): PathSegment {
  if (RESERVED.test(text)) return { segment: `${text}-1`, change: "reserved" };
  const segment = shorten(text, mostCharacters);
  return { segment, change: segment === text ? null : "long" };
}

/** Returns the segment of `fitSegment`, for addresses that nobody writes. */
export function pathSegment(text: string, mostCharacters = Infinity): string {
  return fitSegment(text, mostCharacters).segment;
}

function shorten(text: string, mostCharacters: number): string {
  const characters = [...text];
  if (characters.length <= mostCharacters && byteLength(text) <= MOST_BYTES) return text;
  const end = `-${checksum(text)}`;
  let bytes = byteLength(end);
  const kept = characters.slice(0, Math.max(0, mostCharacters - end.length));
  const cut = kept.findIndex((character) => (bytes += byteLength(character)) > MOST_BYTES);
  const head = (cut === -1 ? kept : kept.slice(0, cut)).join("");
  return `${head.replace(/-+$/, "")}${end}`;
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
