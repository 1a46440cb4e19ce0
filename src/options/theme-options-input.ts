import type { ThemeOptions } from "./types";

/** The options that a site may write in another type than their resolved one, by group. */
interface WrittenOtherwise {
  site: { author: { name: string; url?: string } | null };
  paths: { content: string | string[] };
}

/** The options that are not groups of optional keys. */
type Whole = "onProblem" | "rules";

/** A group of options as a site may write it: options with their default may be left out. */
type Written<Group, Otherwise> = {
  [Key in keyof Group]?: Key extends keyof Otherwise ? Otherwise[Key] : Group[Key];
};

/**
 * What a site may write under `options`; docs/reference/options.md describes each. An interface would not be
 * assignable to what Gatsby's `GatsbyConfig` takes for options, which has an index signature.
 */
export type ThemeOptionsInput = {
  [Key in keyof ThemeOptions]?: Key extends Whole
    ? ThemeOptions[Key]
    : Written<
        ThemeOptions[Key],
        Key extends keyof WrittenOtherwise ? WrittenOtherwise[Key] : object
      >;
};
