/** Returns the address that a DOI is resolved at. */
export function doiUrl(name: string): string {
  return `https://doi.org/${encodeURI(name).replace(/[?#]/g, encodeURIComponent)}`;
}
