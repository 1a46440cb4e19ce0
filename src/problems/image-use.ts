/** The use of an image: in a page, or in shared links to the page. */
export type ImageUse = "page" | "social";

/** What replaces an image that is not published, as the end of a sentence. */
export const STAND_INS: Readonly<Record<ImageUse, string>> = {
  page: "the page shows its description instead",
  social: "shared links show the default one",
};
