/** Returns the host of a site's address; `null` where it has none yet, or the one that GitHub gives to sites. */
export function ownDomain(siteUrl: string): string | null {
  if (siteUrl === "") return null;
  const { hostname } = new URL(siteUrl);
  return hostname.endsWith(".github.io") ? null : hostname;
}
