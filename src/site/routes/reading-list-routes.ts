import type { ThemeOptions } from "../../options/types";
import { citationPaths, dataPaths } from "../../outputs/output-paths";
import type { SitePaths } from "../addresses/site-paths";
import type { SiteRecord } from "../records/records";
import type { Route } from "./route";

/** Returns the page of the reader's list. */
export function readingListRoutes(
  site: SiteRecord,
  { data, citations }: Pick<ThemeOptions, "data" | "citations">,
  paths: Pick<SitePaths, "home" | "readingList" | "paper" | "paperFiles">,
): Route[] {
  const hasBibtex = citations.enabled && citations.paperFormats.includes("bibtex");
  return [
    {
      path: paths.readingList,
      template: "reading-list",
      context: {
        site,
        paperPath: paths.paper("ID"),
        dataPath: data ? dataPaths(paths.home).paper("ID") : null,
        bibtexPath: hasBibtex ? citationPaths(paths.paperFiles("ID")).bibtex : null,
      },
    },
  ];
}
