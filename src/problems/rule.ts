import type { Range } from "./range";

/** All severities, the most serious first. */
export const SEVERITIES = ["error", "warning", "info"] as const;

/**
 * How serious a broken rule is: an error loses or hides something that the author meant, a warning does not; an
 * info may well be right as it is, and is one line a rule in what a build says.
 */
export type Severity = (typeof SEVERITIES)[number];

/** Text that replaces a range; the range is empty for an insertion. Its lines end in `\n`. */
export interface Edit extends Range {
  text: string;
}

/** What a problem says. */
export interface Advice {
  message: string;
  /** What the author can do; `null` if there is no advice. */
  fix: string | null;
}

/**
 * An example: the text of one post, or the files of a site by their paths from its root, with the options of
 * the theme. A file is its text, its text in Latin-1, the target of a symbolic link, or a file of an npm package,
 * complete or truncated.
 */
export type Example =
  | string
  | {
      files: Record<
        string,
        string | { latin1: string } | { link: string } | { package: string; damaged?: true }
      >;
      options?: Record<string, unknown>;
    };

/** A rule that input can break, with all its texts. `Values` are the values for its message. */
export interface Rule<Id extends string, Values> {
  id: Id;
  severity: Severity;
  /** What it finds, as Markdown: one sentence. */
  finds: string;
  /** Why that matters and what the site does about it, as Markdown. */
  why: string;
  /** The wrong example has this problem and no other; the right one has none. */
  wrong: Example;
  /** Other rules that are always broken together with this one. */
  entails?: readonly string[];
  right: Example;
  describe: (values: Values) => Advice;
  /** The fix, if it is known exactly. */
  edits?: {
    /** The site shows the same after the edit, so that a program may make it without being asked. */
    safe: boolean;
    /** Returns the edits for a problem at `range`; none if these values do not determine them. */
    of: (values: Values, range: Range) => Edit[];
  };
}

/** Returns the rule unchanged; TypeScript infers the types of its id and its values. */
export function defineRule<Id extends string, Values>(rule: Rule<Id, Values>): Rule<Id, Values> {
  return rule;
}
