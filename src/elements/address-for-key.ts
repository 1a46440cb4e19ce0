/**
 * Returns an address of a paper, of its page or of a file, from the pattern that the page has, where `ID` stands for the key in
 * the last segment. The pattern ends as the site's addresses end.
 */
export function addressForKey(pattern: string, key: string): string {
  return pattern.replace(/ID(?=[./]?\w*$)/, encodeURIComponent(key));
}
