import type { AddressPlace } from "../places";
import { slugInFolder } from "../values/slug";
import { fieldRange, type Fields } from "./fields";

/** Hugo's name, and that of Jekyll's plugin. */
const KEYS = ["aliases", "redirect_from"];

/**
 * Returns the addresses at which a post was before, as its author wrote them, each once: of the keys `aliases` and
 * `redirect_from`, a list or one text, and a slug that is a whole path (`/posts/2020/a-post`), of which only the end is kept.
 */
export function readAliases(fields: Fields): AddressPlace[] {
  const found = new Map<string, AddressPlace>();
  const add = (address: string, range: AddressPlace["range"]) => {
    const trimmed = address.trim();
    if (trimmed !== "" && !found.has(trimmed)) found.set(trimmed, { address: trimmed, range });
  };
  for (const field of KEYS.flatMap((key) => fields.get(key) ?? [])) {
    const whole = fieldRange(field);
    if (typeof field.value === "string") add(field.value, whole);
    else field.value?.forEach((address, index) => add(address, field.items[index] ?? whole));
  }
  const slug = fields.get("slug");
  if (slug !== undefined && typeof slug.value === "string") {
    if (slugInFolder(slug.value) !== null) add(slug.value, fieldRange(slug));
  }
  return [...found.values()];
}
