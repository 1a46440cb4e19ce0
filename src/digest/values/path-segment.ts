/** Most file systems take 255 bytes a name; what the site adds to a segment (`-2`, `.json`, `.part`) fits beside these. */
const MOST_BYTES = 240;

/** What Windows keeps for devices, with any extension, and what hosts take for the page of a folder. */
const RESERVED = /^(?:(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?|index\.html?)$/i;

/**
 * Returns a text as one path segment that any host can keep as the name of a file or folder: at most 240 bytes of UTF-8
 * and at most as many characters as told, cut at a character and then ended with a checksum of the whole, so that two
 * that differ stay different; names that systems reserve get `-1`. What fits comes back as it is.
 */
export function pathSegment(text: string, mostCharacters = Infinity): string {
  return RESERVED.test(text) ? `${text}-1` : shorten(text, mostCharacters);
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
