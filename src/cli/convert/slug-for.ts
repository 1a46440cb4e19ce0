import { slugify } from "../../digest/values/slug";

/** Returns an address for a digest without one, from its title and its day. */
export function slugFor(title: string, day: string): string {
  const own = slugify(title);
  if (own === "") return `hot-papers-${day}`;
  return own.includes(day) ? own : `${own}-${day}`;
}
