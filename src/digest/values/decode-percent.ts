/** Returns a text with its percent-encoding decoded (RFC 3986, 2.1), or as it is if that is malformed. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
