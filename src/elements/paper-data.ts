import type { RisSource } from "../outputs/citations/ris-record";

/** What is read of the data file of a paper; docs/reference/data/paper.schema.json. */
export interface PaperData extends RisSource {
  key: string;
  url: string;
  title: string;
  authors: string[];
  /** As exactly as it is known: `2020-09`, `2020`. */
  published: string | null;
}

/** So many requests at once leave room for others. */
const AT_ONCE = 6;

const asked = new Map<string, Promise<string | null>>();

/** Returns the text of a file of the site, which is asked for once a page; `null` where it cannot be had. */
export function fileText(address: string): Promise<string | null> {
  const known = asked.get(address);
  if (known) return known;
  const text = fetch(address)
    .then((response) => (response.ok ? response.text() : null))
    .catch(() => null);
  asked.set(address, text);
  // It may be had another time.
  void text.then((value) => value === null && asked.delete(address));
  return text;
}

/** Returns the data of the paper at an address; `null` where they cannot be had. */
export async function paperData(address: string): Promise<PaperData | null> {
  const text = await fileText(address);
  try {
    const data: unknown = text === null ? null : JSON.parse(text);
    return isPaperData(data) ? data : null;
  } catch {
    // A host that answers every address with a page.
    return null;
  }
}

/** Does `work` for each item, a few at a time, and returns the results in the order of the items. */
export async function aFewAtATime<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const left = items.entries();
  const worker = async () => {
    for (const [index, item] of left) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}

/** The site's own file, as far as a host may serve another in its place. */
function isPaperData(data: unknown): data is PaperData {
  return typeof data === "object" && data !== null && "csl" in data && "authors" in data;
}
