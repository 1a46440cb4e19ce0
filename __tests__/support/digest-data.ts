import { parseDigest } from "../../src/digest/parse-digest";
import { resolveOptions } from "../../src/options/resolve-options";
import { siteModel } from "../../src/site/site-model";
import { postFile } from "./digest-file";

const ADDRESS = { siteUrl: "https://p.example", pathPrefix: "", trailingSlash: "always" as const };

/** Returns what a site of one post tells of it in its data. */
export function digestData(source: string, name = "2026-01-09---A.md"): Record<string, unknown> {
  const parsed = parseDigest(source, { fileName: `posts/${name}` });
  const file = { ...postFile("a"), ...parsed };
  const { files } = siteModel([file], resolveOptions({}), ADDRESS, (type, key) => `${type} ${key}`);
  const own = files.find(({ path }) => path === `/data/digests/${parsed.digest.slug}.json`);
  return JSON.parse(String(own?.content() ?? "null"));
}
