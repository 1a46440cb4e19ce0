import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { OutputFile } from "../../outputs/output-file";

/**
 * Returns `/sitemap.xml`, where older versions of gatsby-plugin-sitemap wrote it and search engines still look: a copy
 * of the index that the plugin has written by now, or nothing.
 */
export async function copySitemap(
  sitemap: string | null,
  publicDir: string,
): Promise<OutputFile[]> {
  const index = sitemap === null ? null : join(publicDir, sitemap);
  if (index === null || !existsSync(index)) return [];
  const content = await readFile(index, "utf8");
  return [{ path: "/sitemap.xml", type: "application/xml", content: () => content }];
}
