import type { Range } from "../problems/range";

/** An image or a link in a text, with its `src` or `href`. */
export interface AddressPlace {
  address: string;
  range: Range;
}

/** Where what a tree shows stands, in the order of the tree. */
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

/** Where the values of a post's front matter stand; `null` where it has no such key. */
export type FrontMatterPlaces = Record<FrontMatterKey, Range | null> & {
  /** One for each of the post's tags. */
  tags: Range[];
};

/** Where what a digest says of a paper stands. */
export interface EntryPlaces {
  /** The whole line. */
  heading: Range;
  /** Without the number; the heading where there is no title. */
  title: Range;
  authors: Range | null;
  /** One for each of the entry's links. */
  links: Range[];
  /** One for each of the entry's social posts. */
  posts: Range[];
}

/** Where a post says what is judged later, when it is seen beside others and beside its files. */
export interface Places extends TreePlaces {
  /** What stands for a value that the post does not give: the line that opens its front matter, or its first line. */
  opening: Range;
  /** `title` is the heading where the title is one's. */
  frontMatter: FrontMatterPlaces;
}
