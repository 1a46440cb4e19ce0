/** What the exit code of a command says. */
export const EXIT = {
  /** Done, or nothing to do. */
  done: 0,
  /** There are problems, or the command refuses what would lose something. */
  problems: 1,
  /** The command could not run. */
  failed: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Why a command could not run, in words for the one who called it. Ends the command with `EXIT.failed`. */
export class CannotRun extends Error {}
