import { fieldRange, type Fields } from "./fields";
import type { Report } from "../../problems/report";
import { papersUnknown } from "../../problems/rules/papers-unknown";

const PAPERS_MODES = ["auto", "headings", "list", "table", "none"] as const;

/**
 * Where a post's papers are searched for. `auto` decides by the content of the post, `none` makes it an
 * article.
 */
export type PapersMode = (typeof PAPERS_MODES)[number];

/** Returns the value of the front matter for where papers are, `auto` by default; reports invalid values. */
export function readPapersMode(fields: Fields, report: Report): PapersMode {
  const field = fields.get("papers");
  if (field === undefined || field.value === null) return "auto";
  const value = Array.isArray(field.value) ? field.value.join(", ") : field.value;
  const written = /^(?:false|no)$/i.test(value) ? "none" : value.toLowerCase();
  const mode = PAPERS_MODES.find((known) => known === written);
  if (mode === undefined) report(papersUnknown, fieldRange(field), { value, modes: PAPERS_MODES });
  return mode ?? "auto";
}
