/** What an image is for: a page shows it, or links to the page that others share do. */
export type ImageUse = "page" | "social";

/** What stands in for an image that is not published, as the end of a sentence. */
export const STAND_INS: Readonly<Record<ImageUse, string>> = {
  page: "the page shows its description instead",
  social: "shared links show the default one",
};
