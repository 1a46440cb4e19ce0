import type { OutputFile } from "../../outputs/output-file";

/** Returns `robots.txt` (RFC 9309), which allows all robots and names the sitemap if the site has one. */
export function robotsTxt(
  sitemap: string | null,
  { siteUrl, pathPrefix }: { siteUrl: string; pathPrefix: string },
): OutputFile {
  const named = sitemap && siteUrl ? `\nSitemap: ${siteUrl}${pathPrefix}${sitemap}\n` : "";
  return {
    path: "/robots.txt",
    type: "text/plain",
    content: () => `User-agent: *\nDisallow:\n${named}`,
  };
}
