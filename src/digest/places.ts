import type { Range } from "../problems/range";

/** An image or a link in a text, with its `src` or `href`. */
export interface AddressPlace {
  address: string;
  range: Range;
}

/** The positions of the images, links and headings of a tree, in its order. */
export interface TreePlaces {
  /** One for each `img`. */
  images: AddressPlace[];
  links: AddressPlace[];
  headings: Range[];
}

type FrontMatterKey =
  | "title"
  | "date"
  | "template"
  | "draft"
  | "slug"
  | "category"
  | "description"
  | "socialImage"
  | "lang";

/** The ranges of the values of a post's front matter; `null` if it does not have the key. */
export type FrontMatterPlaces = Record<FrontMatterKey, Range | null> & {
  /** One for each of the post's tags. */
  tags: Range[];
  /** Where else the post was, as its author writes it: a path from the site's root. */
  aliases: AddressPlace[];
};

/** The ranges of what a digest says about a paper. */
export interface EntryPlaces {
  /** The whole line. */
  heading: Range;
  /** Without the number; the whole heading if there is no title. */
  title: Range;
  authors: Range | null;
  /** One for each of the entry's links. */
  links: Range[];
  /** One for each of the entry's social posts. */
  posts: Range[];
}

/**
 * The ranges in a post that later checks need, when posts are compared with each other and with their files.
 */
export interface Places extends TreePlaces {
  /**
   * The range used for a value that the post does not have: the opening line of its front matter, or its
   * first line.
   */
  opening: Range;
  /** `title` is the heading if the title comes from a heading. */
  frontMatter: FrontMatterPlaces;
}
