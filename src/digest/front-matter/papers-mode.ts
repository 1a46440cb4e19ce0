import { fieldRange, type Fields } from "./fields";
import type { Report } from "../../problems/report";
import { papersUnknown } from "../../problems/rules/papers-unknown";

/** What a post's papers are looked for in. `auto` goes by what stands in the post, `none` makes it an article. */
export const PAPERS_MODES = ["auto", "headings", "list", "table", "none"] as const;

export type PapersMode = (typeof PAPERS_MODES)[number];

/** Returns what the front matter says of where papers are, `auto` where it says nothing; reports what it can't say. */
export function readPapersMode(fields: Fields, report: Report): PapersMode {
  const field = fields.get("papers");
  if (field === undefined || field.value === null) return "auto";
  const value = Array.isArray(field.value) ? field.value.join(", ") : field.value;
  const written = /^(?:false|no)$/i.test(value) ? "none" : value.toLowerCase();
  const mode = PAPERS_MODES.find((known) => known === written);
  if (mode === undefined) report(papersUnknown, fieldRange(field), { value, modes: PAPERS_MODES });
  return mode ?? "auto";
}
