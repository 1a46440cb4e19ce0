import type { LinkView } from "../components/types";
import type { PageFile } from "../site/routes/route";
import type { Strings } from "../messages/strings";

/** Returns the files beside a page as links to show: of feeds of other things than the page, RSS alone. */
export function toFileLinks(files: readonly PageFile[], strings: Strings): LinkView[] {
  return files
    .filter(({ of, format }) => of === "page" || format === "RSS")
    .map((file) => ({ label: labelOf(file, strings), url: file.path }));
}

/** Returns all files beside a page as its head names them. */
export function toAlternates(files: readonly PageFile[], strings: Strings) {
  return files.map((file) => ({
    type: file.type,
    title: labelOf(file, strings),
    href: file.path,
  }));
}

function labelOf({ of, format }: PageFile, { papersFeed, topPapers }: Strings): string {
  if (of === "page") return format;
  return `${of === "papers" ? papersFeed : topPapers}: ${format}`;
}
