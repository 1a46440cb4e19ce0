import type { LinkView } from "../components/types";
import type { PageFile } from "../site/routes/route";
import type { Messages } from "../messages/messages";

/** Returns the files beside a page as links to show; for feeds with other content than the page, only RSS. */
export function toFileLinks(files: readonly PageFile[], messages: Messages): LinkView[] {
  return files
    .filter(({ of, format }) => of === "page" || format === "RSS")
    .map((file) => ({ label: labelOf(file, messages), url: file.path }));
}

/**
 * Returns the path of the data that a script makes a paper's RIS of, from the files beside its page; `null` if RIS
 * is one of them, or there is no data.
 */
export function toRisData(files: readonly PageFile[]): string | null {
  if (files.some(({ format }) => format === "RIS")) return null;
  return files.find(({ format }) => format === "JSON")?.path ?? null;
}

/** Returns all files beside a page as its head names them; those of a paper describe it. */
export function toAlternates(files: readonly PageFile[], messages: Messages, isPaper = false) {
  return files.map((file) => ({
    type: file.type,
    title: labelOf(file, messages),
    href: file.path,
    describes: isPaper,
  }));
}

function labelOf({ of, format }: PageFile, messages: Messages): string {
  if (of === "page") return format;
  const { papersFeed, topPapers, partOf } = messages;
  return partOf(of === "papers" ? papersFeed : topPapers, format);
}
