import type { Range } from "../../problems/range";
import { rangeBefore, type Origin } from "../origin";
import type { FrontMatterPlaces } from "../places";
import { readAliases } from "./read-aliases";
import { fieldRange, type Fields } from "./fields";
import { locateTags } from "./locate-tags";

/**
 * Returns the ranges of the values of the front matter; `origin` maps the places of the fields to the file.
 */
export function frontMatterPlaces(fields: Fields, origin: Origin): FrontMatterPlaces {
  const of = (key: string): Range | null => {
    const field = fields.get(key);
    return field === undefined ? null : rangeBefore(fieldRange(field), origin);
  };
  const tags = fields.get("tags");
  const tagRanges = tags === undefined ? [] : [...locateTags(tags).values()];
  return {
    title: of("title"),
    date: of("date"),
    template: of("template"),
    draft: of("draft"),
    slug: of("slug"),
    category: of("category"),
    description: of("description"),
    socialImage: of("socialImage"),
    lang: of("lang"),
    tags: tagRanges.map((range) => rangeBefore(range, origin)),
    aliases: readAliases(fields).map(({ address, range }) => ({
      address,
      range: rangeBefore(range, origin),
    })),
  };
}
