import { oneLine } from "../text/one-line";

/** What reference managers are told of a paper. */
export interface CitedPaper {
  title: string;
  /** As Zotero takes names apart: the last word is the family name, unless there is a comma. */
  creators: readonly string[];
  /** As exactly as it is known: `2020-09`, `2020`; empty if it is not. */
  date: string;
  /** Zotero's name of the type of item. */
  type: string;
  /** The server of a preprint, which is its repository to Zotero; empty for others. */
  publisher: string;
  /** Addresses, or `info:doi/` and a DOI; empty ones are left out. */
  ids: readonly string[];
}

/**
 * Returns an OpenURL ContextObject in its Dublin Core format, as `coins` describes it. It runs in browsers too, so it imports
 * nothing large.
 */
export function contextObject({ title, creators, date, type, publisher, ids }: CitedPaper): string {
  const fields: [name: string, value: string][] = [
    ["ctx_ver", "Z39.88-2004"],
    ["rft_val_fmt", "info:ofi/fmt:kev:mtx:dc"],
    ...ids.map((id): [string, string] => ["rft_id", id]),
    ["rft.date", date],
    ["rft.title", title],
    ...creators.map((name): [string, string] => ["rft.creator", name]),
    ["rft.publisher", publisher],
    ["rft.type", type],
  ];
  return fields
    .map(([name, value]) => [name, encode(value)])
    .filter(([, value]) => value !== "")
    .map((pair) => pair.join("="))
    .join("&");
}

/**
 * Encodes only the characters that would end the value or begin an escape: readers decode these, and a title
 * written as in the page's text compresses to almost nothing. Zotero reads even an encoded plus sign as a
 * space (its utilities/openurl.js), so a full-width one replaces it.
 */
function encode(value: string): string {
  return oneLine(value)
    .replaceAll("+", "＋")
    .replace(/[%&=#]/g, encodeURIComponent);
}

/**
 * Returns a group's name for Zotero, which takes the last word of a name without a comma for a family name: with one at its end
 * `ATLAS Collaboration` stays whole.
 */
export function groupName(name: string): string {
  return name.includes(" ") ? `${name},` : name;
}
