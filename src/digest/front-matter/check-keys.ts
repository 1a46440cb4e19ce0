import type { Report } from "../../problems/report";
import { frontMatterKey } from "../../problems/rules/front-matter-key";
import { isNo, isYes } from "../values/yes-or-no";
import { isSameWord, nearWord } from "../values/near-word";
import { fieldRange, type Fields } from "./fields";
import { OWN_KEYS } from "./own-keys";

/** Keys that other programs read, and that are as near to one of ours as a slip. */
const OF_OTHERS: ReadonlySet<string> = new Set(["data", "dates", "langs", "paper", "tabs"]);

/** What other programs call keys of ours. */
const SAME: ReadonlyMap<string, string> = new Map([
  ["language", "lang"],
  ["locale", "lang"],
]);

/** How other programs mark posts as not public yet, by the key in lower case. */
const HIDES: ReadonlyMap<string, (value: string) => boolean> = new Map([
  ["draft", isYes],
  ["published", isNo],
  ["publish", isNo],
  ["private", isYes],
  ["hidden", isYes],
  ["status", (value) => /^(?:draft|private|unpublished|pending)$/i.test(value)],
]);

/**
 * Reports keys that are not read but most likely meant to be (`front-matter-key`): those that differ from one of
 * ours by a slip, unless the post has that one too, and `__proto__`, which readers of front matter leave out. Keys of other programs are ignored. Returns whether such a
 * key hides the post, as in `Draft: true`, `darft: true` and `published: false`.
 */
export function checkKeys(fields: Fields, report: Report): boolean {
  let hides = false;
  for (const [key, field] of fields) {
    if (OWN_KEYS.includes(key)) continue;
    if (key === "__proto__") report(frontMatterKey, field.key, { kind: "reserved", key });
    const value = String(field.value);
    const same = SAME.get(key.toLowerCase());
    const near = same ?? (OF_OTHERS.has(key) ? null : nearWord(key, OWN_KEYS));
    const hidden = HIDES.get(key.toLowerCase())?.(value) ?? (near === "draft" && isYes(value));
    if (hidden) {
      hides = true;
      report(frontMatterKey, fieldRange(field), { kind: "hides", key, value });
    } else if (near !== null && (!fields.has(near) || isSameWord(key, near))) {
      report(frontMatterKey, field.key, { kind: "unknown", key, near, given: fields.has(near) });
    }
  }
  return hides;
}
