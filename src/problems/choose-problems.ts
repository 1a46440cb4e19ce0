import { leaveOutKnown, type BaselineEntry } from "./baseline";
import { isIgnored, type Ignore } from "./ignore";
import type { RuleLevels } from "./on-problem";
import { setSiteSeverities } from "./set-severities";
import type { SiteProblem } from "./site-problem";

/** What a site wants to hear of the problems that are found in it. */
export interface ProblemChoice {
  levels: RuleLevels;
  /** What marks in posts say, by the `displayPath` of the post. */
  ignoresOf: ReadonlyMap<string, readonly Ignore[]>;
  /** Whether nothing is to be said of a file, by its `displayPath`. */
  isIgnoredFile: (file: string) => boolean;
  baseline: readonly BaselineEntry[];
}

/** The choice of a site that wants to hear of everything. */
export const NO_CHOICE: ProblemChoice = {
  levels: {},
  ignoresOf: new Map(),
  isIgnoredFile: () => false,
  baseline: [],
};

/** The problems that a site hears of, and what became of the others. */
export interface ChosenProblems {
  problems: SiteProblem[];
  /** How many are ignored by marks in posts, or with their whole file. */
  ignored: number;
  /** How many the baseline has. */
  known: number;
  /** What the baseline has and is not found any more. */
  mended: BaselineEntry[];
}

/** Returns the problems of a site as it wants to hear of them, with the severities that it gives to rules. */
export function chooseProblems(
  found: readonly SiteProblem[],
  { levels, ignoresOf, isIgnoredFile, baseline }: ProblemChoice,
): ChosenProblems {
  const counted = setSiteSeverities(found, levels);
  const heard = counted.filter(
    ({ file, problem }) =>
      file === null || !(isIgnoredFile(file) || isIgnored(problem, ignoresOf.get(file) ?? [])),
  );
  const { left, known, mended } = leaveOutKnown(heard, baseline);
  return { problems: left, ignored: counted.length - heard.length, known, mended };
}
