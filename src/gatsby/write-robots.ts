import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Writes `robots.txt` (RFC 9309), which welcomes all and names the sitemap; a site's own file wins. */
export async function writeRobots(
  siteRoot: string,
  { siteUrl, pathPrefix }: { siteUrl: string; pathPrefix: string },
): Promise<void> {
  if (existsSync(join(siteRoot, "static/robots.txt"))) return;
  const sitemap = siteUrl ? `\nSitemap: ${siteUrl}${pathPrefix}/sitemap-index.xml\n` : "";
  await writeFile(join(siteRoot, "public/robots.txt"), `User-agent: *\nDisallow:\n${sitemap}`);
}
