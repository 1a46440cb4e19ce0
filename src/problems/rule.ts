import type { Range } from "./range";

/** What a broken rule costs: an error loses or hides something that the author meant, a warning does not. */
export type Severity = "error" | "warning";

/** Text to stand in the place of a range, which is empty where something is inserted. Its lines end in `\n`. */
export interface Edit extends Range {
  text: string;
}

/** What a problem says. */
export interface Advice {
  message: string;
  /** What the author can do; `null` where nothing can be said. */
  fix: string | null;
}

/**
 * An example: the text of one post, or the files of a site by their paths from its root, with the options of the theme.
 * A file is its text, or the path that a link leads to, or a file of an npm package, whole or with a piece of it lost.
 */
export type Example =
  | string
  | {
      files: Record<string, string | { link: string } | { package: string; damaged?: true }>;
      options?: Record<string, unknown>;
    };

/** A rule that input can break: all that is known of it. `Values` are what its message is made from. */
export interface Rule<Id extends string, Values> {
  id: Id;
  severity: Severity;
  /** What it finds, as Markdown: one sentence. */
  finds: string;
  /** Why that matters and what the site does about it, as Markdown. */
  why: string;
  /** The wrong one has this problem and no other, the right one none. */
  wrong: Example;
  /** Other rules that whatever breaks this one breaks too. */
  entails?: readonly string[];
  right: Example;
  describe: (values: Values) => Advice;
  /** How to make it right, where that can be said exactly. */
  edits?: {
    /** The site shows the same after the edit, so that a program may make it without being asked. */
    safe: boolean;
    /** Returns the edits for a problem at `range`, none where these values leave it open. */
    of: (values: Values, range: Range) => Edit[];
  };
}

/** Returns the rule as it is given: the types of its id and its values are read off it. */
export function defineRule<Id extends string, Values>(rule: Rule<Id, Values>): Rule<Id, Values> {
  return rule;
}
