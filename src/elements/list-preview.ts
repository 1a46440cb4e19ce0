import type { KeptPaper, ReadingList } from "./reading-list";
import type { Listed } from "./listed-rows";

/** What a list would add to the reader's own. */
export interface ListPreview {
  /** Papers that the reader's list does not have, or has deleted before. */
  new: Listed[];
  /** Papers whose state, note or tags were changed later than the reader's, deletions among them. */
  changed: Listed[];
  /** Papers that would stay as they are. */
  same: Listed[];
}

/** Returns what another list would add to a reader's own list if the newer state of each paper stays. */
export function previewList(
  own: ReadonlyMap<string, KeptPaper>,
  other: ReadonlyMap<string, KeptPaper>,
): ListPreview {
  const preview: ListPreview = { new: [], changed: [], same: [] };
  for (const [key, paper] of other) preview[kindOf(own.get(key), paper)].push([key, paper]);
  return preview;
}

function kindOf(own: KeptPaper | undefined, other: KeptPaper): keyof ListPreview {
  if (own && own.at >= other.at) return "same";
  const isKept = own !== undefined && own.state !== "deleted";
  if (other.state === "deleted") return isKept ? "changed" : "same";
  return isKept ? "changed" : "new";
}

/**
 * Returns the list that a link holds behind its `#`: keys between commas. Papers that the reader has are as the reader has
 * them; `titleOf` gives the titles of the others, `now` is when they are added, in milliseconds since 1970 UTC.
 */
export async function listOfLink(
  hash: string,
  own: ReadonlyMap<string, KeptPaper>,
  titleOf: (keys: string[]) => Promise<string[]>,
  now: number,
): Promise<ReadingList> {
  const keys = [...new Set(hash.slice(1).split(",").map(decode))].filter(isKey);
  const isKept = (key: string) => (own.get(key)?.state ?? "deleted") !== "deleted";
  const others = keys.filter((key) => !isKept(key));
  const titles = await titleOf(others);
  const added = new Map(
    others.map((key, index): Listed => [
      key,
      { title: titles[index] ?? key, state: "read", at: now },
    ]),
  );
  return new Map(
    keys.flatMap((key): Listed[] => {
      const paper = added.get(key) ?? own.get(key);
      return paper ? [[key, paper]] : [];
    }),
  );
}

/** Returns what stands behind the `#` of a link to these papers. */
export function linkHash(keys: readonly string[]): string {
  return keys.length === 0 ? "" : `#${keys.map(encodeURIComponent).join(",")}`;
}

/** No key has an underscore, as the ids of a page do. */
function isKey(text: string): boolean {
  return text !== "" && !/[_/\s]/.test(text);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
