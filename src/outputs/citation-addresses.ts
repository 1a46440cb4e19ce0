import { citationPaths } from "./output-paths";
import { fileUrl } from "./output-urls";
import type { CitationFormat } from "./citation-formats";

/** The absolute addresses of citation files, by their formats. */
export type CitationAddresses = Partial<Record<CitationFormat, string>>;

/** Returns the addresses of the citation files of the page at `path` in these formats; `null` if there are none. */
export function citationAddresses(
  path: string,
  formats: readonly CitationFormat[],
  rootUrl: string,
): CitationAddresses | null {
  const paths = citationPaths(path);
  const addresses = formats.map((format) => [format, fileUrl(paths[format], rootUrl)]);
  return addresses.length === 0 ? null : Object.fromEntries(addresses);
}
