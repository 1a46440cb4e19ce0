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
/** So many papers are worth an answer of their own: on a slow machine the newest are found half a second sooner. */
const PART = 1000;

/**
 * Adds a file to the index, a few papers at a time, and calls `onPart` when many more are found. Throws if it is of another
 * version, or of another build than the rest, so that its papers would be others'.
 */
export async function addFile(
  index: PaperIndex,
  { kind, first, papers }: SearchFile,
  content: TitlesFile | AuthorsFile | TextsFile,
  onPart: () => void,
): Promise<void> {
  const adders = addersOf(index, first, content);
  if (content.version !== SEARCH_VERSION || adders.length !== papers) {
    throw new Error(`The ${kind} are not those of this index.`);
  }
  let start = performance.now();
  for (const [position, addPaper] of adders.entries()) {
    addPaper();
    if (position % PART === PART - 1) {
      index.sort();
      onPart();
    }
    if (performance.now() - start < AT_ONCE_MS) continue;
    await new Promise((resume) => setTimeout(resume));
    start = performance.now();
  }
  index.sort();
}

/** Returns what adds each paper of a file. */
function addersOf(
  index: PaperIndex,
  first: number,
  content: TitlesFile | AuthorsFile | TextsFile,
): (() => void)[] {
  if ("titles" in content) return readTitles(content).map((paper) => () => index.add(paper));
  const facts = "authors" in content ? readAuthors(content) : readTexts(content);
  return facts.map((fact, position) => () => index.complete(first + position, fact));
}
