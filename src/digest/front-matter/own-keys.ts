import type { FrontMatter } from "../types";

/** The keys that are read in the front matter of a post. */
export const OWN_KEYS: readonly string[] = [
  "title",
  "date",
  "template",
  "draft",
  "slug",
  "category",
  "tags",
  "description",
  "socialImage",
  "lang",
  "papers",
  "aliases",
  "redirect_from",
] satisfies readonly (
  Exclude<keyof FrontMatter, "rawDate"> | "papers" | "aliases" | "redirect_from"
)[];
