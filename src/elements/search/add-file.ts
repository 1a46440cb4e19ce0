import type { PaperIndex } from "../../search/paper-index";
import { readAuthors, readTexts, readTitles } from "../../search/read-files";
import {
  type AuthorsFile,
  SEARCH_VERSION,
  type SearchFile,
  type TextsFile,
  type TitlesFile,
} from "../../search/search-files";

/** Queries are answered in between. */
const AT_ONCE_MS = 12;

/**
 * Adds a file to the index, a few papers at a time. Throws if it is of another version, or of another build than the rest, so
 * that its papers would be others'.
 */
export async function addFile(
  index: PaperIndex,
  { kind, first, papers }: SearchFile,
  content: TitlesFile | AuthorsFile | TextsFile,
): Promise<void> {
  const facts =
    "titles" in content
      ? readTitles(content)
      : "authors" in content
        ? readAuthors(content)
        : readTexts(content);
  if (content.version !== SEARCH_VERSION || facts.length !== papers) {
    throw new Error(`The ${kind} are not those of this index.`);
  }
  let start = performance.now();
  for (const [position, fact] of facts.entries()) {
    if ("title" in fact) index.add(fact);
    else index.complete(first + position, fact);
    if (performance.now() - start < AT_ONCE_MS) continue;
    await new Promise((resume) => setTimeout(resume));
    start = performance.now();
  }
  index.sort();
}
