import type { ChosenProblems } from "../../problems/choose-problems";

/** What a check found, for the formats that tell it. */
export interface FoundProblems extends ChosenProblems {
  /** The site's root, absolute. */
  root: string;
  /** How many posts were looked at. */
  posts: number;
  /** The text of each file with problems, whose lines end in `\n`, by its path from the site's root. */
  textOf: (file: string) => string;
  /** A file, by its path from the site's root, as it is to be told. */
  nameOf: (file: string) => string;
  /** What a reader should know of how they were found. */
  notes: readonly string[];
}
