import { isNo, isYes } from "../values/yes-or-no";
import { guessDate, parseAuthorDate } from "../values/dates";
import { fieldRange, type Field, type Fields } from "./fields";
import { locateTags } from "./locate-tags";
import type { Report } from "../../problems/report";
import { addressChanged } from "../../problems/rules/address-changed";
import { dateForm } from "../../problems/rules/date-form";
import { dateInvalid } from "../../problems/rules/date-invalid";
import { frontMatterValue } from "../../problems/rules/front-matter-value";
import { templateUnknown } from "../../problems/rules/template-unknown";
import { checkKeys } from "./check-keys";
import { isoForm } from "../values/iso-form";
import { fitSlug, slugInFolder } from "../values/slug";
import type { FrontMatter, Template } from "../types";

/**
 * Returns the values of the fields; unknown keys are ignored (see `checkKeys`). Reports values that can't be
 * used, each at its place: `date-invalid`, `date-form`, `template-unknown`, `address-changed`, else `front-matter-value`.
 */
export function readValues(fields: Fields, report: Report): FrontMatter {
  const hidden = checkKeys(fields, report);
  const rawDate = text(fields, "date", report);
  for (const key of ["title", "description"]) reportLink(fields, key, report);
  return {
    title: text(fields, "title", report)?.replace(/\s+/g, " ") ?? null,
    date: date(rawDate, fields.get("date"), report),
    rawDate,
    template: template(fields, report),
    draft: draft(fields, report) || hidden,
    slug: slug(fields, report),
    category: text(fields, "category", report),
    tags: tags(fields, report),
    description: text(fields, "description", report),
    socialImage: text(fields, "socialImage", report),
    lang: lang(fields, report),
  };
}

function text(fields: Fields, key: string, report: Report): string | null {
  const field = fields.get(key);
  if (field === undefined) return null;
  if (Array.isArray(field.value) || field.other) {
    report(frontMatterValue, fieldRange(field), { kind: "no-text", key });
  }
  return Array.isArray(field.value) ? (field.value[0] ?? null) : field.value;
}

/** Titles and descriptions are plain text: of a link, its words stay. */
function reportLink(fields: Fields, key: string, report: Report): void {
  const field = fields.get(key);
  if (field === undefined || typeof field.value !== "string") return;
  const [, url] = /\[[^[\]]{1,300}\]\((https?:\/\/[^\s()<>]{1,2000})\)/.exec(field.value) ?? [];
  if (url !== undefined) report(frontMatterValue, fieldRange(field), { kind: "link", key, url });
}

function date(raw: string | null, field: Field | undefined, report: Report): string | null {
  if (raw === null || field === undefined) return null;
  const iso = parseAuthorDate(raw);
  if (iso === null && !Array.isArray(field.value)) {
    report(dateInvalid, fieldRange(field), { value: raw, instead: guessDate(raw) });
  }
  const instead = isoForm(raw);
  if (instead !== null) report(dateForm, fieldRange(field), { value: raw, instead });
  return iso;
}

function template(fields: Fields, report: Report): Template | null {
  const value = text(fields, "template", report);
  const field = fields.get("template");
  if (value === null || field === undefined) return null;
  if (value === "post" || value === "page") return value;
  report(templateUnknown, fieldRange(field), { value });
  return "post";
}

/**
 * A value that is neither yes nor no hides the post: it can be published later, but a publication cannot be
 * undone.
 */
function draft(fields: Fields, report: Report): boolean {
  const value = text(fields, "draft", report);
  const field = fields.get("draft");
  if (value === null || field === undefined || isNo(value)) return false;
  if (!isYes(value)) report(frontMatterValue, fieldRange(field), { kind: "draft", value });
  return true;
}

function slug(fields: Fields, report: Report): string | null {
  const value = text(fields, "slug", report);
  const field = fields.get("slug");
  if (value === null || field === undefined) return null;
  const inFolder = slugInFolder(value);
  const { segment: safe, change } = fitSlug(inFolder ?? value);
  if (change !== null) {
    report(addressChanged, fieldRange(field), { of: "slug", name: value, instead: safe, change });
  } else if (safe !== (inFolder ?? value).replace(/^\/+|(?<!\/)\/+$/g, "").normalize("NFC")) {
    report(frontMatterValue, fieldRange(field), { kind: "slug", value, instead: safe });
  }
  return safe || null;
}

function tags(fields: Fields, report: Report): string[] {
  const field = fields.get("tags");
  if (field === undefined) return [];
  if (field.other) report(frontMatterValue, fieldRange(field), { kind: "tag" });
  return [...locateTags(field).keys()];
}

function lang(fields: Fields, report: Report): string | null {
  const value = text(fields, "lang", report);
  const field = fields.get("lang");
  if (value === null || field === undefined) return null;
  try {
    // The grammar allows primary subtags of more than three letters, but none is registered: `english`.
    const tag = /^\p{L}{4}/u.test(value) ? undefined : Intl.getCanonicalLocales(value)[0];
    if (tag !== undefined) return tag;
  } catch {
    // Told below, as the others.
  }
  const [dashed = ""] = /^[a-z]{2,3}_[A-Za-z]{2,4}$/.exec(value) ?? [];
  const instead = dashed === "" ? null : dashed.replace("_", "-");
  report(frontMatterValue, fieldRange(field), { kind: "language", value, instead });
  return null;
}
