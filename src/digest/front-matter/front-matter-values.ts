import { parseDate } from "../values/dates";
import type { Field, Fields } from "./fields";
import { placeTags } from "./place-tags";
import type { Report } from "../../problems/problems";
import { safeSlug } from "../values/slug";
import type { FrontMatter, Template } from "../types";

const TRUE = /^(?:true|yes|on|y|1)$/i;
const FALSE = /^(?:false|no|off|n|0)$/i;

/**
 * Returns what the fields mean; keys that are not ours are ignored. Reports values that can't be used, each at its
 * place: `date-invalid`, `template-unknown`, else `front-matter-value`.
 */
export function readValues(fields: Fields, report: Report): FrontMatter {
  const rawDate = text(fields, "date", report);
  return {
    title: text(fields, "title", report)?.replace(/\s+/g, " ") ?? null,
    date: date(rawDate, fields.get("date"), report),
    rawDate,
    template: template(fields, report),
    draft: draft(fields, report),
    slug: slug(fields, report),
    category: text(fields, "category", report),
    tags: tags(fields, report),
    description: text(fields, "description", report),
    socialImage: text(fields, "socialImage", report),
    lang: lang(fields, report),
  };
}

function wrong(field: Field, message: string, fix: string, report: Report): void {
  report("front-matter-value", field, message, fix);
}

function text(fields: Fields, key: string, report: Report): string | null {
  const field = fields.get(key);
  if (field === undefined) return null;
  if (Array.isArray(field.value) || field.other) {
    wrong(field, `The ${key} must be one text.`, `Write “${key}: …” on one line.`, report);
  }
  return Array.isArray(field.value) ? (field.value[0] ?? null) : field.value;
}

function date(raw: string | null, field: Field | undefined, report: Report): string | null {
  if (raw === null || field === undefined) return null;
  const iso = parseDate(raw);
  if (iso === null) {
    const message = `The date “${clip(raw)}” does not exist or is not in a known form.`;
    report("date-invalid", field, message, "Write it as 2020-09-17 or 2020-09-17T09:55:42Z.");
  }
  return iso;
}

function template(fields: Fields, report: Report): Template | null {
  const value = text(fields, "template", report);
  const field = fields.get("template");
  if (value === null || field === undefined) return null;
  if (value === "post" || value === "page") return value;
  const message = `There is no template “${clip(value)}”; the file is taken as a post.`;
  report("template-unknown", field, message, "Use “post” or “page”.");
  return "post";
}

/** A value that says neither yes nor no hides the post: it can be published later, but not taken back. */
function draft(fields: Fields, report: Report): boolean {
  const value = text(fields, "draft", report);
  const field = fields.get("draft");
  if (value === null || field === undefined || FALSE.test(value)) return false;
  if (!TRUE.test(value)) {
    const message = `The draft value “${clip(value)}” is neither true nor false; the post is taken as a draft.`;
    wrong(field, message, "Use “true” or “false”.", report);
  }
  return true;
}

function slug(fields: Fields, report: Report): string | null {
  const value = text(fields, "slug", report);
  const field = fields.get("slug");
  if (value === null || field === undefined) return null;
  const safe = safeSlug(value);
  if (safe !== value.replace(/^\/+|(?<!\/)\/+$/g, "").normalize("NFC")) {
    const instead = safe === "" ? "one made from the file name" : `“${clip(safe)}”`;
    const message = `The slug “${clip(value)}” can't stand in an address; ${instead} is used.`;
    wrong(field, message, "Use letters, digits and hyphens.", report);
  }
  return safe || null;
}

function tags(fields: Fields, report: Report): string[] {
  const field = fields.get("tags");
  if (field === undefined) return [];
  if (field.other) {
    wrong(field, "A tag must be one text.", "Write one tag a line, after “- ”.", report);
  }
  return [...placeTags(field).keys()];
}

function lang(fields: Fields, report: Report): string | null {
  const value = text(fields, "lang", report);
  const field = fields.get("lang");
  if (value === null || field === undefined) return null;
  try {
    return Intl.getCanonicalLocales(value)[0] ?? null;
  } catch {
    const message = `“${clip(value)}” is not a language tag.`;
    wrong(field, message, "Use a BCP 47 tag such as en, ja or pt-BR.", report);
    return null;
  }
}

function clip(value: string): string {
  return value.length > 80 ? `${value.slice(0, 80)}…` : value;
}
