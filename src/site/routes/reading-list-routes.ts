import type { ThemeOptions } from "../../options/types";
import { citationPaths, dataPaths } from "../../outputs/output-paths";
import { anyPaperPath } from "../addresses/any-paper-path";
import type { SiteAddress } from "../addresses/site-address";
import type { SitePaths } from "../addresses/site-paths";
import type { SiteRecord } from "../records/records";
import type { Route } from "./route";

/** Returns the page of the reader's list. */
export function readingListRoutes(
  site: SiteRecord,
  { data, citations }: Pick<ThemeOptions, "data" | "citations">,
  paths: Pick<SitePaths, "home" | "readingList" | "paper" | "paperFiles">,
  address: Pick<SiteAddress, "trailingSlash">,
): Route[] {
  const hasBibtex = citations.enabled && citations.paperFormats.includes("bibtex");
  return [
    {
      path: paths.readingList,
      template: "reading-list",
      context: {
        site,
        paperPath: anyPaperPath(paths, address),
        dataPath: data ? dataPaths(paths.home).paper("ID") : null,
        bibtexPath: hasBibtex ? citationPaths(paths.paperFiles("ID")).bibtex : null,
      },
    },
  ];
}
