/** The heading of a digest, what stands below the title of a digest or a paper in a list, the link to the newest digest. */
export const DATED = "header>h1,li>small,[data-today]";

/** A day in the markup of an item, of which the first is its own. */
const DAY = /\d{4}-\d\d-\d\d/;

/** Returns the day of what such an element is about: of the link that is `seen`, the newest day of a page so far; or an empty text. */
export function dayOf({ dataset, parentElement }: HTMLElement, seen = ""): string {
  return DAY.exec(parentElement?.innerHTML ?? "")?.[0] ?? (dataset.today === "" ? seen : "");
}
