import { FILE_START } from "../problems/range";
import type { Report } from "../problems/report";
import { addressChanged } from "../problems/rules/address-changed";
import { dateMissing } from "../problems/rules/date-missing";
import { slugMissing } from "../problems/rules/slug-missing";
import { titleMissing } from "../problems/rules/title-missing";
import type { Digest, FrontMatter, Template } from "./types";
import { parseDate } from "./values/dates";
import { fileDate, fileSlug, fileTitle } from "./values/slug";

/**
 * Returns front matter whose missing values come from the post and from its file's name. Reports that, unless
 * `report` is `null`.
 */
export function withFallbacks(
  frontMatter: FrontMatter,
  { fileName, firstHeading }: { fileName: string; firstHeading: string | null },
  report: Report | null,
): Omit<Digest, "entries" | "prose"> {
  const { title, slug, date, rawDate } = frontMatter;
  const template = frontMatter.template ?? templateOf(fileName);
  const dateInName = parseDate(fileDate(fileName) ?? "");
  const newTitle = title ?? (firstHeading || fileTitle(fileName) || "Untitled");
  const { segment: newSlug, change } =
    slug === null ? fileSlug(fileName) : { segment: slug, change: null };
  if (title === null) report?.(titleMissing, FILE_START, { kind: "post", instead: newTitle });
  if (rawDate === null && dateInName === null && template === "post") {
    report?.(dateMissing, FILE_START, {});
  }
  if (newSlug === "") report?.(slugMissing, FILE_START, {});
  if (change !== null) {
    report?.(addressChanged, FILE_START, { of: "file", name: fileName, instead: newSlug, change });
  }
  return {
    ...frontMatter,
    title: newTitle,
    date: date ?? dateInName,
    slug: newSlug || "post",
    template,
  };
}

/** Returns the template of a post that names none: a file in a folder `pages` is a page. */
export function templateOf(fileName: string): Template {
  return /(?:^|[/\\])pages[/\\]/.test(fileName) ? "page" : "post";
}
